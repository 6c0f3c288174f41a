import { followUpAnswers as answers } from '@core/domain/order/overlays';
import { OptionRow } from '../components/form/OptionRow';
import { toast } from '../components/feedback/Toast';
import { useAct } from '../hooks/useAct';
import { useDraft } from '../hooks/useDraft';
import type { Reply } from '../services/cloud';
import { followUpAnswer, type FollowUpAnswer } from './followUpWords';
import { WordsSheet } from './WordsSheet';

const lines: Record<FollowUpAnswer, string> = {
  done: '记在这一单里',
  partly: '记在这一单里；要接着办，请点「重新办」',
  notDone: '记下以后，请接着点「重新办」',
  noAnswer: '下一个上班日再打一次。三天都没打通，就记成没联系上',
};

interface FollowUpSheetProps {
  order: { id: string; version: number };
  open: boolean;
  /** Told what came of it; after «not done» the next question is whether to do it anew. */
  onReply: (reply: Reply<'order.followUp'>, answer: FollowUpAnswer) => void;
  onClose: () => void;
}

/** 回访: what a third person heard when she asked. */
export function FollowUpSheet({ order, open, onReply, onClose }: FollowUpSheetProps) {
  const followUp = useAct('order.followUp');
  const blank = { answer: 'done' as FollowUpAnswer, words: '' };
  const { values, change, drop } = useDraft(`followUp:${order.id}`, blank);
  const { answer, words } = values;
  const send = async () => {
    const { id, version } = order;
    const reply = await followUp.send({ id, version, answer, words: words.trim() });
    if (!reply) return;
    if (reply.ok) {
      drop();
      toast('记下了，谢谢您');
    }
    onReply(reply, answer);
  };
  return (
    <WordsSheet
      {...{ open, onClose, words }}
      title="他怎么说"
      label="说一句"
      help="社区看得到，可以不写"
      placeholder="比如：灯好用，就是来得晚了点"
      onWords={(said) => change({ words: said })}
      line={lines[answer]}
      act="记下"
      busy={followUp.busy}
      lacking={false}
      refused={followUp.refusal?.code}
      onSend={() => void send()}
    >
      <OptionRow
        label="他怎么说"
        options={answers.map((value) => ({ value, label: followUpAnswer[value] }))}
        value={answer}
        onChange={(next) => change({ answer: next })}
      />
    </WordsSheet>
  );
}
