import { QUESTION_WORDS } from '@core/domain/live/question';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { SpokenArea } from '../../components/form/SpokenArea';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { mineWords, promise } from '../words/room';
import type { Show } from '../words/show';

interface AskSheetProps {
  open: boolean;
  show: Show;
  onClose: () => void;
  onAsked: () => void;
}

/** 提问: one question in words, typed or spoken. What was typed stays until it has been asked. */
export function AskSheet({ open, show, onClose, onAsked }: AskSheetProps) {
  const { values, change, drop } = useDraft(`question:${show.id}`, { words: '' });
  const { send, busy, refusal } = useAct('question.ask');
  const words = values.words.trim();
  const ask = async (): Promise<void> => {
    const reply = await send({ show: show.id, words });
    if (!reply?.ok) return;
    drop();
    change({ words: '' });
    onClose();
    onAsked();
    toast(`问好了。${mineWords(reply.output.question)}`);
  };
  return (
    <Sheet open={open} title="您想问什么" onClose={onClose}>
      <View className="stack">
        <SpokenArea
          name="question"
          label="您想问什么"
          value={values.words}
          maxLength={QUESTION_WORDS}
          placeholder="一次问一件事，比如：断缴一年，能补吗？"
          onChange={(next) => change({ words: next })}
        />
        <View className="t-s ink2">大家看得到您问的，看不到是谁问的。请别写名字、电话、证件号。</View>
        {refusal?.code === 'OFFLINE' && <ErrorCard onAgain={() => void ask()} busy={busy} />}
        <Button kind="filled" busy={busy} disabled={words === ''} onPress={() => void ask()}>
          问出去
        </Button>
        <View className="t-s ink2">{promise}</View>
        <SubscribeAsk line="有了答复，微信告诉我" kinds={['progress']} />
      </View>
    </Sheet>
  );
}
