import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { dayWord } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';

/** Who is known to live here; nobody else is shown. */
export function Members() {
  const members = useRead('household.members', {});
  const now = useNow();
  return (
    <>
      <Section title="同住的人" />
      <Opening reading={members} cards={1}>
        {({ list }) => (
          <Card tone="rows">
            {list.map(({ id, name, since, me }) => (
              <ListRow
                key={id}
                icon={me ? 'user-fill' : 'user'}
                title={me ? `${name}（我）` : name}
                line={`${dayWord(since, now)}核实`}
              />
            ))}
          </Card>
        )}
      </Opening>
    </>
  );
}
