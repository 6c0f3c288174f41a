import type { ThankedRole } from '@core/domain/thanks/birthday';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import type { Chosen } from './index';
import { placedWords } from './words';

interface LeadersProps {
  role: ThankedRole;
  search: string;
  onChoose: (chosen: Chosen) => void;
}

/** Leaders of one kind in the order of their places, or whom a search finds. */
export function Leaders({ role, search, onChoose }: LeadersProps) {
  const wanted = { role, ...(search === '' ? {} : { search }) };
  const reading = useRead('thanks.leaders', wanted);
  const { list, more, busy } = useMore(reading.data, (cursor) =>
    read('thanks.leaders', { ...wanted, cursor }),
  );
  return (
    <Opening reading={reading}>
      {() => (
        <>
          {list.length === 0 ? (
            <Empty
              title={search === '' ? '这里还没有人担任' : '没找到这个名字'}
              line="身份在「人员与角色」里给"
            />
          ) : (
            <Card tone="rows">
              {list.map((leader) => (
                <ListRow
                  key={leader.id}
                  icon="hand-heart"
                  title={leader.name}
                  line={placedWords(leader)}
                  onPress={() => onChoose({ kind: 'letter', leader })}
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
  );
}
