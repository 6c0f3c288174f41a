import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read, type Reply } from '../../services/cloud';

/** Who comes; a tap says that somebody could not come after all. */
export function SignUps({ id, onChange }: { id: string; onChange: () => void }) {
  const reading = useRead('serviceDay.signUps', { id });
  const keyed = (reply: Reply<'serviceDay.signUps'>) =>
    reply.ok ? { ...reply, output: withIds(reply.output) } : reply;
  const first = reading.data && withIds(reading.data);
  const { list, more, busy } = useMore(first, async (cursor) =>
    keyed(await read('serviceDay.signUps', { id, cursor })),
  );
  const [absent, setAbsent] = useState<{ id: string; name: string }>();
  const act = useAct('serviceDay.absent');
  const note = async (person: string): Promise<void> => {
    const reply = await act.send({ id, person });
    setAbsent(undefined);
    if (reply?.ok) onChange();
  };
  return (
    <Opening reading={reading}>
      {() => (
        <>
          {list.length === 0 && <Empty title="还没有人报名" line="开了报名，党员和志愿者在接单页能看到" />}
          {list.length > 0 && (
            <Card tone="rows">
              {list.map((one) => (
                <ListRow
                  key={one.id}
                  title={one.name}
                  line={[
                    one.gridName,
                    one.alone ? '自己去' : '和邻居一组',
                    `最多 ${one.most} 家`,
                    one.teamNumber === undefined ? '' : `第 ${one.teamNumber} 组`,
                    one.state === 'absent' ? '来不了' : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  {...(one.state === 'in'
                    ? { onPress: () => setAbsent({ id: one.id, name: one.name }) }
                    : {})}
                />
              ))}
            </Card>
          )}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
          <Confirm
            open={absent !== undefined}
            title={`${absent?.name ?? ''}来不了？`}
            consequence="不记过，也不排名。分好组以后，他带的单会交给来的人，别的组不动。"
            act="记下来不了"
            busy={act.busy}
            onConfirm={() => absent && void note(absent.id)}
            onClose={() => setAbsent(undefined)}
          />
        </>
      )}
    </Opening>
  );
}

/** A list that goes on page by page is told apart by ids. */
const withIds = <T extends { list: { personId: string }[] }>(page: T) => ({
  ...page,
  list: page.list.map((one: T['list'][number]) => ({ ...one, id: one.personId })),
});
