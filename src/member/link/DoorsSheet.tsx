import { at, levelOf } from '@core/domain/place/region';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { CheckLine } from '../../components/form/CheckLine';
import { useRead } from '../../hooks/useRead';

export interface ChosenDoor {
  path: string;
  /** 6 栋 2 单元 302 */
  name: string;
}

interface DoorsSheetProps {
  open: boolean;
  /** The asker's own household: neighbours live in its grid. */
  home: string;
  chosen: readonly ChosenDoor[];
  /** How many more may be asked. */
  room: number;
  onChange: (doors: readonly ChosenDoor[]) => void;
  onClose: () => void;
}

/** Walks through one's own grid and ticks doors: 6 栋 → 2 单元 → 302. */
export function DoorsSheet({ open, home, chosen, room, onChange, onClose }: DoorsSheetProps) {
  const [way, setWay] = useState<readonly ChosenDoor[]>([]);
  const parent = way.at(-1)?.path ?? at('grid', home) ?? '';
  const places = useRead('place.children', { parent }, { when: open });
  const nameOf = (last: string): string => [...way.map(({ name }) => name), last].join(' ');
  const isChosen = (path: string): boolean => chosen.some((door) => door.path === path);
  const tick = (door: ChosenDoor): void => {
    const without = chosen.filter(({ path }) => path !== door.path);
    onChange(isChosen(door.path) ? without : [...without, door].slice(0, room));
  };
  return (
    <Sheet open={open} title="问哪几户" onClose={onClose}>
      <View className="stack">
        <View className="row">
          <View className="grow t-s ink2">{`${nameOf('')} 还能选 ${Math.max(0, room - chosen.length)} 户`}</View>
          {way.length > 0 && (
            <Button kind="plain" size="small" icon="arrow-u-up-left" onPress={() => setWay(way.slice(0, -1))}>
              上一层
            </Button>
          )}
        </View>
        <Opening reading={places} cards={1}>
          {({ list }) => (
            <View>
              {list
                .filter(({ path }) => path !== home)
                .map(({ path, name, leaf }) =>
                  leaf ? (
                    <CheckLine
                      key={path}
                      name={name}
                      checked={isChosen(path)}
                      onPress={() => tick({ path, name: nameOf(name) })}
                    />
                  ) : (
                    <ListRow
                      key={path}
                      title={name}
                      {...(home.startsWith(path) ? { line: levelLine(path) } : {})}
                      onPress={() => setWay([...way, { path, name }])}
                    />
                  ),
                )}
            </View>
          )}
        </Opening>
        <Button kind="filled" onPress={onClose}>
          选好了
        </Button>
      </View>
    </Sheet>
  );
}

const levelLine = (path: string): string => (levelOf(path) === 'building' ? '您住的楼' : '您住的单元');
