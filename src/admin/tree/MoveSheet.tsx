import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { MoveProgress } from './MoveProgress';
import type { PlaceSheet } from './sheets';
import { fullName, type Row } from './words';

interface MoveSheetProps extends Omit<PlaceSheet, 'onDone'> {
  onMoved: (path: string) => void;
}

/** Which grid a building goes to, what will change, and how far it is. */
export function MoveSheet({ open, place, onClose, onMoved }: MoveSheetProps) {
  const [grid, setGrid] = useState<Row>();
  const [job, setJob] = useState<string>();
  const title = grid ? `搬到「${grid.name}」` : `「${fullName(place)}」搬到哪个网格`;
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      {job !== undefined && <MoveProgress job={job} onMoved={onMoved} />}
      {job === undefined && grid && (
        <Weighed building={place.path} grid={grid.path} onBegun={setJob} onBack={() => setGrid(undefined)} />
      )}
      {job === undefined && !grid && <GridRows place={place} onChoose={setGrid} />}
    </Sheet>
  );
}

/** The other grids of the building's community. */
function GridRows({ place, onChoose }: { place: MoveSheetProps['place']; onChoose: (grid: Row) => void }) {
  const grid = place.around.find(({ level }) => level === 'grid');
  const community = place.around.find(({ level }) => level === 'community');
  const grids = useRead('place.list', { parent: community?.path ?? '' });
  return (
    <Opening reading={grids} cards={1}>
      {({ list }) => (
        <>
          {list
            .filter(({ path }) => path !== grid?.path)
            .map((row) => (
              <ListRow key={row.path} title={row.name} line={row.code} onPress={() => onChoose(row)} />
            ))}
        </>
      )}
    </Opening>
  );
}

interface WeighedProps {
  building: string;
  grid: string;
  onBegun: (job: string) => void;
  onBack: () => void;
}

/** What the move changes, in words and numbers, before anything is done. */
function Weighed({ building, grid, onBegun, onBack }: WeighedProps) {
  const weighed = useRead('place.weighMove', { building, toGrid: grid });
  const move = useAct('place.moveBuilding');
  const begin = async (): Promise<void> => {
    const reply = await move.send({ building, toGrid: grid });
    if (reply?.ok) onBegun(reply.output.job);
  };
  return (
    <Opening reading={weighed} cards={1}>
      {({ households, people, roles, orders }) => (
        <View className="stack">
          <View>
            {`${households} 户、登记的 ${people} 人跟着过去；${orders} 件没办完的单子改由新网格负责，${roles} 个在这栋楼的职责也过去。`}
          </View>
          <View className="ink2">已经结案的单子留着原来的地址。开始后不能停，一般几分钟就好。</View>
          <View className="row">
            <Button grow={1} onPress={onBack}>
              换一个
            </Button>
            <Button kind="filled" grow={1.5} busy={move.busy} onPress={() => void begin()}>
              开始搬
            </Button>
          </View>
        </View>
      )}
    </Opening>
  );
}
