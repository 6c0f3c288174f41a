import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { ago } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { lookWords } from './words';

/** Who opened one's telephone and door, when and what for. */
export function Looks() {
  const now = useNow();
  const looks = useRead('looks.mine', {});
  const { list, more, busy } = useMore(looks.data, (cursor) => read('looks.mine', { cursor }));
  return (
    <>
      <Section title="谁看过我的电话和门牌" />
      <Opening reading={looks} cards={1}>
        {() =>
          list.length === 0 ? (
            <Note>还没有人看过。有人打开，这里当时就记上一笔</Note>
          ) : (
            <Card tone="rows">
              {list.map((look) => (
                <ListRow key={look.id} title={lookWords(look)} line={ago(look.at, now)} />
              ))}
            </Card>
          )
        }
      </Opening>
      {more && (
        <Button busy={busy} onPress={more}>
          再看几条
        </Button>
      )}
    </>
  );
}
