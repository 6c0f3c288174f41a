import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { CheckLine } from '../../components/form/CheckLine';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import type { PlaceSheet } from './sheets';

/** The grids beside this one, among those of its community; they become neighbours of each other. */
export function NeighboursSheet({ open, place, onClose, onDone }: PlaceSheet) {
  const [chosen, setChosen] = useState(() => place.neighbours.map(({ path }) => path));
  const siblings = useRead('place.list', { parent: place.around.at(-1)?.path ?? '' }, { when: open });
  const mend = useAct('place.mend');
  const toggle = (path: string): void =>
    setChosen(chosen.includes(path) ? chosen.filter((one) => one !== path) : [...chosen, path]);
  const send = async (): Promise<void> => {
    const reply = await mend.send({ path: place.path, neighbours: chosen });
    if (reply?.ok) onDone();
  };
  return (
    <Sheet open={open} title={`哪些网格挨着「${place.name}」`} onClose={onClose}>
      <View className="stack">
        <Opening reading={siblings} cards={1}>
          {({ list }) =>
            list
              .filter(({ path }) => path !== place.path)
              .map(({ path, name }) => (
                <CheckLine
                  key={path}
                  name={name}
                  checked={chosen.includes(path)}
                  onPress={() => toggle(path)}
                />
              ))
          }
        </Opening>
        <Button kind="filled" busy={mend.busy} onPress={() => void send()}>
          存好
        </Button>
      </View>
    </Sheet>
  );
}
