import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import type { PostCard } from '../../copy/posts';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { draftOf, mistakesIn, wordingOf } from './form';
import { PostRows } from './PostRows';

interface ChangePostProps {
  post: PostCard;
  onDone: () => void;
  onClose: () => void;
}

/** Other words for a post, another term, more seats. */
export function ChangePost({ post, onDone, onClose }: ChangePostProps) {
  const now = useNow();
  const { values, change, drop } = useDraft(`post:${post.id}:${post.version}`, draftOf(post));
  const { send, busy } = useAct('post.change');
  const [tried, setTried] = useState(false);
  const wrong = mistakesIn(values, now);
  const save = async (): Promise<void> => {
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    const reply = await send({ id: post.id, version: post.version, ...wordingOf(values) });
    if (!reply) return;
    if (reply.ok) toast('改好了');
    if (reply.ok || reply.refusal.code === 'STALE') {
      drop();
      onDone();
    }
  };
  return (
    <Card>
      <PostRows draft={values} mistakes={tried ? wrong : {}} change={change} now={now} />
      <View className="row">
        <Button grow={1} onPress={onClose}>
          先不改
        </Button>
        <Button grow={1.5} kind="filled" busy={busy} onPress={() => void save()}>
          改好
        </Button>
      </View>
    </Card>
  );
}
