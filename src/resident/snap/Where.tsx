import { at } from '@core/domain/place/region';
import { useState } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { useRead } from '../../hooks/useRead';
import type { Place } from '../../hooks/useWalk';

interface WhereProps {
  /** The path of one's own door. */
  home: string;
  onChoose: (place: Place) => void;
}

/** In which place it was seen: one's own building first, one's own grid, then any other of the community. */
export function Where({ home, onChoose }: WhereProps) {
  const [into, setInto] = useState<Place>();
  return into ? (
    <Inside grid={into} onChoose={onChoose} onBack={() => setInto(undefined)} />
  ) : (
    <Around home={home} onChoose={onChoose} onInto={setInto} />
  );
}

function Around({ home, onChoose, onInto }: WhereProps & { onInto: (grid: Place) => void }) {
  const [community = '', own = '', building = ''] = (['community', 'grid', 'building'] as const).map(
    (level) => at(level, home),
  );
  const grids = useRead('place.children', { parent: community });
  const buildings = useRead('place.children', { parent: own });
  const mine = buildings.data?.list.find(({ path }) => path === building);
  const grid = grids.data?.list.find(({ path }) => path === own);
  return (
    <>
      {(mine ?? grid) && (
        <>
          <Section title="我家附近" />
          <Card tone="rows">
            {mine && <ListRow title={`我家这栋，${mine.name}`} onPress={() => onChoose(mine)} />}
            {grid && (
              <ListRow
                title={`我家这一片，${grid.name}`}
                line="路上、院子里、小广场"
                onPress={() => onChoose(grid)}
              />
            )}
          </Card>
        </>
      )}
      <Section title="社区别的地方" />
      <Opening reading={grids}>
        {({ list }) => (
          <Card tone="rows">
            {list.map((place) => (
              <ListRow key={place.path} title={place.name} onPress={() => onInto(place)} />
            ))}
          </Card>
        )}
      </Opening>
    </>
  );
}

interface InsideProps {
  grid: Place;
  onChoose: (place: Place) => void;
  onBack: () => void;
}

/** One grid: all of it, or one of its buildings. */
function Inside({ grid, onChoose, onBack }: InsideProps) {
  const buildings = useRead('place.children', { parent: grid.path });
  return (
    <>
      <Section title={grid.name} />
      <Opening reading={buildings}>
        {({ list }) => (
          <Card tone="rows">
            <ListRow title="路上、院子里，说不准哪栋" onPress={() => onChoose(grid)} />
            {list.map((place) => (
              <ListRow key={place.path} title={place.name} onPress={() => onChoose(place)} />
            ))}
            <ListRow icon="arrow-u-up-left" title="不在这里，换一片" onPress={onBack} />
          </Card>
        )}
      </Opening>
    </>
  );
}
