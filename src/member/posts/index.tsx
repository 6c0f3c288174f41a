import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { Page } from '../../components/page/Page';
import type { PostCard } from '../../copy/posts';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { PostFacts } from './PostFacts';
import { ReleaseSheet } from './ReleaseSheet';

/** 岗位: what I have taken on, and what can be taken on near my home. */
export default function Posts() {
  const mine = useRead('post.mine', {});
  const posts = useRead('post.list', {});
  const { list, more, busy } = useMore(posts.data, (cursor) => read('post.list', { cursor }));
  const [leaving, setLeaving] = useState<PostCard>();
  const refresh = (): void => void Promise.all([mine.refresh(), posts.refresh()]);
  const others = list
    .filter(({ mine: held }) => !held)
    .sort((a, b) => Number(b.left > 0) - Number(a.left > 0));
  return (
    <Page title="岗位">
      <Opening reading={mine} cards={1}>
        {({ list: held }) => (
          <>
            {held.length > 0 && <Section title="我的岗位" side={`${held.length} 个`} />}
            {held.map((post) => (
              <Card key={post.id} className="stack">
                <PostFacts post={post} />
                <Button size="small" label={`退下${post.name}`} onPress={() => setLeaving(post)}>
                  退下
                </Button>
              </Card>
            ))}
          </>
        )}
      </Opening>
      <Opening reading={posts}>
        {() => (
          <>
            <Section title="可以认领的" />
            {others.length === 0 && <Empty title="现在没有空着的岗位" line="社区设了新岗位，这里就有" />}
            {others.map((post) => (
              <Open key={post.id} post={post} onDone={refresh} />
            ))}
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
          </>
        )}
      </Opening>
      {leaving && (
        <ReleaseSheet
          key={leaving.id}
          post={leaving}
          onClose={() => setLeaving(undefined)}
          onDone={() => {
            setLeaving(undefined);
            refresh();
          }}
        />
      )}
    </Page>
  );
}

/** A post that others may hold already: who comes too late reads so, and sees how it is now. */
function Open({ post, onDone }: { post: PostCard; onDone: () => void }) {
  const { send, busy } = useAct('post.adopt');
  const adopt = async (): Promise<void> => {
    const reply = await send({ id: post.id });
    if (reply?.ok) toast(`认领好了：${post.name}`);
    if (reply) onDone();
  };
  return (
    <Card className="stack">
      <PostFacts post={post} />
      {post.left > 0 && (
        <Button
          kind="tinted"
          size="small"
          busy={busy}
          label={`认领${post.name}`}
          onPress={() => void adopt()}
        >
          认领
        </Button>
      )}
    </Card>
  );
}
