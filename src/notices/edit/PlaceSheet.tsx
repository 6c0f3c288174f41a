import { levelOf } from '@core/domain/place/region';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { useRead } from '../../hooks/useRead';

interface Place {
  path: string;
  name: string;
}
interface PlaceSheetProps {
  open: boolean;
  /** The widest place there is to choose. */
  root: string;
  onChoose: (place: Place) => void;
  onClose: () => void;
}

/** A place, level by level: the one where one stands, or one inside it, down to a stairwell. */
export function PlaceSheet({ open, root, onChoose, onClose }: PlaceSheetProps) {
  const [way, setWay] = useState<readonly Place[]>([]);
  const here = way.at(-1);
  const path = here?.path ?? root;
  const named = useRead('notice.reach', { target: { place: path, roles: [] } }, { when: open });
  const lowest = levelOf(path) === 'stairwell';
  const reading = useRead('place.children', { parent: path }, { when: open && !lowest });
  const name = here?.name ?? named.data?.placeName ?? '';
  return (
    <Sheet open={open} title="发到哪里" onClose={onClose}>
      <View className="stack">
        <Button kind="filled" onPress={() => onChoose({ path, name })} disabled={name === ''}>
          {`就发到${name}`}
        </Button>
        {way.length > 0 && (
          <Button size="small" icon="arrow-u-up-left" onPress={() => setWay(way.slice(0, -1))}>
            上一层
          </Button>
        )}
        {!lowest && (
          <Opening reading={reading} cards={1}>
            {({ list }) => (
              <View>
                {list.map((child) => (
                  <ListRow key={child.path} title={child.name} onPress={() => setWay([...way, child])} />
                ))}
              </View>
            )}
          </Opening>
        )}
      </View>
    </Sheet>
  );
}
