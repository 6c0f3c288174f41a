import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { TextArea } from '../../components/form/TextArea';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { SheetProps } from './sheetProps';

const WORDS_MAX = 200;

/** One word back to what the neighbour said of it, once. */
export function ReplySheet({ open, order, settle, onClose }: SheetProps) {
  const reply = useAct('order.replyRating');
  const { values, change, drop } = useDraft(`reply:${order.id}`, { words: '' });
  const send = async (): Promise<void> => {
    const said = await reply.send({ id: order.id, version: order.version, words: values.words.trim() });
    if (!settle(said)) return;
    drop();
    toast('回好了，邻居看得到');
    onClose();
  };
  return (
    <Sheet open={open} title="回邻居一句" onClose={onClose}>
      <View className="stack">
        <TextArea
          name="reply-words"
          label="回邻居一句"
          placeholder="比如：不客气，有事再叫我"
          value={values.words}
          onChange={(words) => change({ words })}
          maxLength={WORDS_MAX}
        />
        <View className="t-s ink2">只能回一次，邻居和社区看得到</View>
        <Button
          kind="filled"
          disabled={values.words.trim() === ''}
          busy={reply.busy}
          onPress={() => void send()}
        >
          回过去
        </Button>
      </View>
    </Sheet>
  );
}
