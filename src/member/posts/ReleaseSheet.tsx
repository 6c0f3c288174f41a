import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import type { PostCard } from '../../copy/posts';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';

interface ReleaseSheetProps {
  post: PostCard;
  onClose: () => void;
  onDone: () => void;
}

/** Gives a post back: what follows, a reason for who wants to give one, and no blame. */
export function ReleaseSheet({ post, onClose, onDone }: ReleaseSheetProps) {
  const { values, change, drop } = useDraft(`release:${post.id}`, { words: '' });
  const { send, busy, refusal } = useAct('post.release', { quiet: true });
  const release = async (): Promise<void> => {
    const reply = await send({ id: post.id, words: values.words.trim() });
    if (!reply?.ok) return;
    drop();
    toast('退好了，谢谢您这段时间');
    onDone();
  };
  return (
    <Sheet open title={`退下「${post.name}」？`} onClose={onClose}>
      <View className="stack">
        <View className="ink2">名额马上让给别的邻居。以后有空位，还能再认领。</View>
        <FormRow
          label="原因"
          help="可以不填，只给社区看"
          error={refusal ? refusalWords[refusal.code] : undefined}
        >
          <TextArea
            name="release-words"
            label="原因"
            maxLength={100}
            value={values.words}
            onChange={(words) => change({ words })}
          />
        </FormRow>
        <View className="row">
          <Button grow={1} onPress={onClose}>
            先不退
          </Button>
          <Button grow={1.5} kind="filled" busy={busy} onPress={() => void release()}>
            退下
          </Button>
        </View>
      </View>
    </Sheet>
  );
}
