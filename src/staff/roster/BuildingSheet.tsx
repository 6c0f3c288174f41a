import { useState } from 'react';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { useRead } from '../../hooks/useRead';

export interface Building {
  path: string;
  name: string;
}

interface BuildingSheetProps {
  open: boolean;
  onChoose: (building: Building) => void;
  onClose: () => void;
}

/** One building of the staff's own place: first the grid, then the building. */
export function BuildingSheet({ open, onChoose, onClose }: BuildingSheetProps) {
  const [grid, setGrid] = useState<string>();
  const places = useRead('desk.households', grid === undefined ? {} : { under: grid }, { when: open });
  return (
    <Sheet open={open} title={grid === undefined ? '哪个网格' : '哪一栋'} onClose={onClose}>
      <Opening reading={places} cards={1}>
        {({ list }) =>
          list.length === 0 ? (
            <Empty
              title="这里没有登记楼栋"
              act={{ label: '换一个网格', onPress: () => setGrid(undefined) }}
            />
          ) : (
            list.map(({ path, name }) => (
              <ListRow
                key={path}
                title={name}
                onPress={() => {
                  if (grid === undefined) {
                    setGrid(path);
                    return;
                  }
                  setGrid(undefined);
                  onChoose({ path, name });
                }}
              />
            ))
          )
        }
      </Opening>
    </Sheet>
  );
}
