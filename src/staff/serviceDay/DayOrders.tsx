import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { wantedWords } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { MoveSheet } from './MoveSheet';

/** Orders of the day, and those that can still be put into it: the first page of each, which empties as one works. */
export function DayOrders({ id, onChange }: { id: string; onChange: () => void }) {
  const now = useNow();
  const inDay = useRead('serviceDay.orders', { id, left: false });
  const waiting = useRead('serviceDay.candidates', { id });
  const bundle = useAct('serviceDay.bundle');
  const [moving, setMoving] = useState<{ id: string; title: string }>();
  const put = async (orders: string[]): Promise<void> => {
    const reply = await bundle.send({ id, orders });
    if (reply?.ok) onChange();
  };
  return (
    <>
      <Opening reading={waiting} cards={1}>
        {({ list }) => (
          <>
            <Section title="可以放进来的" side={`${list.length} 单`} />
            <Note>急的不放。放之前给住户打个电话，说好改到这一天。</Note>
            {list.length === 0 && <Empty title="没有等着的单" line="不急的待接单会出现在这里" />}
            {list.length > 0 && (
              <>
                <Card tone="rows">
                  {list.map((order) => (
                    <ListRow
                      key={order.id}
                      service={order.icon}
                      title={order.title}
                      line={[order.placeName, wantedWords(order.wanted, now)].filter(Boolean).join(' · ')}
                      onPress={() => void put([order.id])}
                    />
                  ))}
                </Card>
                <Button kind="tinted" busy={bundle.busy} onPress={() => void put(list.map((one) => one.id))}>
                  这些都放进来
                </Button>
              </>
            )}
          </>
        )}
      </Opening>
      <Opening reading={inDay} cards={1}>
        {({ list, next }) => (
          <>
            <Section
              title="这一天的单"
              side={next === undefined ? `${list.length} 单` : `前 ${list.length} 单`}
            />
            {list.length > 0 && (
              <Card tone="rows">
                {list.map(({ order, teamNumber }) => (
                  <ListRow
                    key={order.id}
                    service={order.icon}
                    title={order.title}
                    line={[order.placeName, teamNumber === undefined ? '还没分组' : `第 ${teamNumber} 组`]
                      .filter(Boolean)
                      .join(' · ')}
                    onPress={() => setMoving(order)}
                  />
                ))}
              </Card>
            )}
          </>
        )}
      </Opening>
      {moving && (
        <MoveSheet
          key={moving.id}
          dayId={id}
          order={moving}
          onClose={() => setMoving(undefined)}
          onDone={() => {
            setMoving(undefined);
            onChange();
          }}
        />
      )}
    </>
  );
}
