import { levelOf } from '@core/domain/place/region';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';

const LOOK_MS = 15_000;

/** How many are silent, place by place, down to a grid's buildings: counts, no names. */
export function Silent({ id, place }: { id: string; place: string }) {
  const [way, setWay] = useState<readonly { path: string; name: string }[]>([]);
  const here = way.at(-1)?.path ?? place;
  const input = { id, place: here };
  const reading = useRead('mode.places', input, { every: LOOK_MS });
  const { list, more, busy } = useMore(
    reading.data && { ...reading.data, list: reading.data.list.map((one) => ({ ...one, id: one.path })) },
    async (cursor) => {
      const reply = await read('mode.places', { ...input, cursor });
      if (!reply.ok) return reply;
      const { output } = reply;
      return { ok: true, output: { ...output, list: output.list.map((one) => ({ ...one, id: one.path })) } };
    },
  );
  const deeper = levelOf(here) !== 'grid';
  return (
    <>
      <Section title={way.length === 0 ? '哪里还没回' : (way.at(-1)?.name ?? '')} />
      {way.length > 0 && (
        <Button size="small" icon="arrow-u-up-left" onPress={() => setWay(way.slice(0, -1))}>
          上一层
        </Button>
      )}
      <Opening reading={reading} cards={1}>
        {() => (
          <Card tone="rows">
            {list.map(({ path, name, silent, answered }) => (
              <ListRow
                key={path}
                title={name}
                line={`${answered} 人回了，${silent} 人没回`}
                {...(deeper ? { onPress: () => setWay([...way, { path, name }]) } : {})}
              />
            ))}
          </Card>
        )}
      </Opening>
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
