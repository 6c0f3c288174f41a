import type { Output } from '@core/contract';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useMore } from '../../hooks/useMore';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { Crumbs } from '../Crumbs';
import { Houses, WindowMeaning } from './Houses';
import { PlaceRow } from './PlaceRow';
import type { House } from './words';

type Got = Output<'desk.map'>;

interface MapBoardProps {
  place: string;
  /** The house whose orders are looked at. */
  chosen: string | undefined;
  onGo: (place: string) => void;
  /** Absent for who sees numbers alone. */
  onHouse: ((house: House) => void) | undefined;
}

interface Part {
  id: string;
  /** The place that it is a row of; absent for a house by itself. */
  row?: Got['below']['list'][number];
  houses: House[];
}

/** What is drawn, part by part: houses in a grid, elsewhere the places under it with the houses that have orders. */
function partsOf({ place, below, houses }: Got): { list: Part[]; next: string | undefined } {
  const inside = (path: string) => houses.filter((house) => house.path.startsWith(path));
  const list =
    place.level === 'grid'
      ? houses.map((house) => ({ id: house.path, houses: [house] }))
      : below.list.map((row) => ({ id: row.path, row, houses: inside(row.path) }));
  return { list, next: below.next };
}

/** What lies in a place: streets and communities by number, grids as streets of little houses. */
export function MapBoard({ place, chosen, onGo, onHouse }: MapBoardProps) {
  const reading = useRead('desk.map', { place }, { every: WATCH_MS });
  const { list, more, busy } = useMore(reading.data && partsOf(reading.data), async (cursor) => {
    const reply = await read('desk.map', { place, cursor });
    return reply.ok ? { ok: true, output: partsOf(reply.output) } : reply;
  });
  return (
    <Opening reading={reading}>
      {(data) => (
        <>
          <Crumbs around={data.around} here={data.place.name} onGo={onGo} />
          <Told data={data} />
          {list.length === 0 && <Empty title="这下面还没有登记楼栋" />}
          {data.place.level === 'grid' ? (
            <Card>
              <Houses list={list.flatMap(({ houses }) => houses)} chosen={chosen} onHouse={onHouse} />
            </Card>
          ) : (
            list.map(
              ({ id, row, houses }) =>
                row && (
                  <PlaceRow key={id} row={row} onGo={onGo}>
                    <Houses list={houses} chosen={chosen} onHouse={onHouse} />
                  </PlaceRow>
                ),
            )
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

/** How many live orders there are, and whether all of them are drawn. */
function Told({ data: { place, live, drawn } }: { data: Got }) {
  if (place.level === 'tenant' || place.level === 'street')
    return <Note>一级一级往下点，到社区就看得到楼栋</Note>;
  const rest = live > drawn ? `，画了等得最久的 ${drawn} 单，其余到各网格里看` : '';
  return (
    <>
      <Note>{live === 0 ? '现在没有在办的单' : `在办的共 ${live} 单${rest}`}</Note>
      {live > 0 && <WindowMeaning />}
    </>
  );
}
