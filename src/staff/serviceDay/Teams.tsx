import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { teamWords } from '../../copy/serviceDay';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { TeamSheet } from './TeamSheet';

/** The teams of a day; one of them opens as the plan that it takes along on paper. */
export function Teams({ id }: { id: string }) {
  const reading = useRead('serviceDay.teams', { id });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('serviceDay.teams', { id, cursor }));
  const [open, setOpen] = useState<string>();
  if (open !== undefined) return <TeamSheet id={open} onClose={() => setOpen(undefined)} />;
  return (
    <Opening reading={reading}>
      {() => (
        <>
          {list.length === 0 && <Empty title="还没有分组" line="点「分一分」，按网格、技能和远近分" />}
          {list.length > 0 && (
            <Card tone="rows">
              {list.map((team) => (
                <ListRow
                  key={team.id}
                  icon="user"
                  title={`第 ${team.number} 组 · ${team.gridName} · ${team.stops} 单`}
                  line={teamWords(team)}
                  onPress={() => setOpen(team.id)}
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
