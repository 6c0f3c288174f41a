import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { deskOrderPage, topicPage } from '../../services/routes';
import { AnswerSheet } from './AnswerSheet';
import { endWords, type Question } from '../words/crew';
import { askedWords, type Reply } from './questions';
import { ToOrderSheet } from './ToOrderSheet';

interface OneQuestionProps {
  question: Question;
  /** The service that was planned for questions; empty: none was. */
  planned: string;
  onChange: (question: Question) => void;
  onRefused: () => void;
}

/** One question of the line, with what its crew can do about it. */
export function OneQuestion({ question, planned, onChange, onRefused }: OneQuestionProps) {
  const now = useNow();
  const { id, version, words, acts, state, orderId, topicId } = question;
  const [asking, setAsking] = useState<'toOrder' | 'toTopic' | 'answer'>();
  const onAir = useAct('question.onAir');
  const back = useAct('question.back');
  const toTopic = useAct('question.toTopic');
  const close = (): void => setAsking(undefined);
  const settle = async (sending: Promise<Reply>): Promise<boolean> => {
    const reply = await sending;
    close();
    if (reply?.ok) onChange(reply.output.question);
    else onRefused();
    return reply?.ok === true;
  };
  const goOn = async (): Promise<void> => {
    if (await settle(toTopic.send({ id, version }))) toast('转成议题了');
  };
  const about = (act: string): string => `${act}：${words}`;
  return (
    <View className="desk-line">
      <View>{words}</View>
      <View className="t-s ink2 num">{askedWords(question, now)}</View>
      {state !== 'open' && <View className="t-s pine">{endWords(question)}</View>}
      <View className="desk-acts">
        {acts.includes('onAir') && (
          <Button
            kind="tinted"
            size="small"
            busy={onAir.busy}
            label={about('现在答')}
            onPress={() => void settle(onAir.send({ id, version }))}
          >
            现在答
          </Button>
        )}
        {acts.includes('toOrder') && (
          <Button size="small" label={about('转点单')} onPress={() => setAsking('toOrder')}>
            转点单
          </Button>
        )}
        {acts.includes('toTopic') && (
          <Button size="small" label={about('转议题')} onPress={() => setAsking('toTopic')}>
            转议题
          </Button>
        )}
        {acts.includes('answer') && (
          <Button size="small" label={about('写几句答')} onPress={() => setAsking('answer')}>
            写几句答
          </Button>
        )}
        {acts.includes('back') && (
          <Button
            size="small"
            busy={back.busy}
            label={about('放回去')}
            onPress={() => void settle(back.send({ id, version }))}
          >
            放回去
          </Button>
        )}
        {orderId !== undefined && (
          <Button size="small" label={about('看点单')} onPress={() => go(deskOrderPage(orderId))}>
            看点单
          </Button>
        )}
        {topicId !== undefined && (
          <Button size="small" label={about('看议题')} onPress={() => go(topicPage(topicId))}>
            看议题
          </Button>
        )}
      </View>
      {asking === 'toTopic' && (
        <Confirm
          open
          title="转成议题？"
          consequence="算社区收下的议题，往后开会议。转了就不在这里答了。"
          act="转成议题"
          busy={toTopic.busy}
          onConfirm={() => void goOn()}
          onClose={close}
        />
      )}
      {asking === 'toOrder' && (
        <ToOrderSheet {...{ question, planned, onChange, onRefused }} onClose={close} />
      )}
      {asking === 'answer' && <AnswerSheet question={question} onChange={onChange} onClose={close} />}
    </View>
  );
}
