import { postStaff } from '@core/domain/post/post';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { goBack } from '../../components/page/PageHeader';
import { seatsWords } from '../../copy/posts';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { read } from '../../services/cloud';
import { WidePage } from '../WidePage';
import { NewPost } from './NewPost';
import { PostChoice } from './PostChoice';

const NEW = 'new';

/** 岗位, for staff: the posts of their place, who holds them, and a new one. */
export default function Posts() {
  const place = useWidestPlace();
  const input = place ? { place } : {};
  const posts = useRead('post.list', input, { when: place !== undefined });
  const { list, more, busy } = useMore(posts.data, (cursor) => read('post.list', { ...input, cursor }));
  const [chosen, setChosen] = useState<string>();
  const shown = chosen ?? list[0]?.id;
  const refresh = (): void => void posts.refresh();
  const open = (id: string | undefined): void => {
    setChosen(id);
    refresh();
  };
  return (
    <WidePage
      title="岗位"
      chosen={chosen !== undefined}
      onBack={chosen === undefined ? goBack : () => setChosen(undefined)}
      list={
        <>
          <Button kind="tinted" icon="plus" onPress={() => setChosen(NEW)}>
            设一个新岗位
          </Button>
          <Opening reading={posts}>
            {() => (
              <>
                <Section title="现有的岗位" side={`${list.length} 个`} />
                {list.length === 0 && <Empty title="还没有岗位" line="设一个，邻居就能认领" />}
                {list.length > 0 && (
                  <Card tone="rows">
                    {list.map((post) => (
                      <ListRow
                        key={post.id}
                        title={post.name}
                        line={`${post.placeName} · ${seatsWords(post)}`}
                        onPress={() => setChosen(post.id)}
                      />
                    ))}
                  </Card>
                )}
                {more && (
                  <Button onPress={more} busy={busy}>
                    再看一些
                  </Button>
                )}
              </>
            )}
          </Opening>
        </>
      }
    >
      {place !== undefined && shown === NEW && <NewPost root={place} onMade={open} />}
      {shown !== undefined && shown !== NEW && <PostChoice key={shown} id={shown} onChange={refresh} />}
    </WidePage>
  );
}

/** The widest place over which this person makes posts. */
function useWidestPlace(): string | undefined {
  const roles = useSession()?.roles ?? [];
  const scopes = roles.filter(({ role }) => postStaff.some((one) => one === role)).map(({ scope }) => scope);
  return scopes.sort((a, b) => a.length - b.length)[0];
}
