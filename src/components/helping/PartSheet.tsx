import type { Input } from '@core/contract';
import { View } from '@tarojs/components';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Reply } from '../../services/cloud';
import { Button } from '../basic/Button';
import { Sheet } from '../feedback/Sheet';
import { TextArea } from '../form/TextArea';

interface PartSheetProps {
  /** The order in which somebody has a part; undefined while nothing is asked. */
  order: { id: string; version: number } | undefined;
  answer: Exclude<Input<'order.answerParty'>['answer'], 'agreed'>;
  onReply: (reply: Reply<'order.answerParty'> | undefined) => void;
  onClose: () => void;
}

const WORDS_MAX = 200;
const texts = {
  declined: {
    title: '这部分办不了',
    label: '为什么办不了',
    placeholder: '比如：阀门不归我们管，要找自来水公司',
    line: '带头的人和社区会看到，马上另找人。不影响您',
    act: '告诉他们',
  },
  done: {
    title: '我这部分办好了',
    label: '办得怎么样',
    placeholder: '比如：阀门关好了，明早再开',
    line: '带头的人看到以后，就能往下办',
    act: '我这部分办好了',
  },
} as const;

/** What becomes of one's part, in words: it cannot be done, or it is done. */
export function PartSheet({ order, answer, onReply, onClose }: PartSheetProps) {
  const said = useAct('order.answerParty');
  const { values, change, drop } = useDraft(`part:${order?.id ?? ''}:${answer}`, { words: '' });
  const { title, label, placeholder, line, act } = texts[answer];
  const send = async (): Promise<void> => {
    if (!order) return;
    const { id, version } = order;
    const reply = await said.send({ id, version, answer, words: values.words.trim() });
    if (reply?.ok) drop();
    onReply(reply);
  };
  return (
    <Sheet open={order !== undefined} title={title} onClose={onClose}>
      <View className="stack">
        <TextArea
          name="part-words"
          label={`${label}，可以不写`}
          placeholder={placeholder}
          value={values.words}
          onChange={(words) => change({ words })}
          maxLength={WORDS_MAX}
        />
        <View className="t-s ink2">{line}</View>
        <Button kind="filled" busy={said.busy} onPress={() => void send()}>
          {act}
        </Button>
      </View>
    </Sheet>
  );
}
