import { levelOf } from '@core/domain/place/region';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Icon } from '../../components/basic/Icon';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { useRead } from '../../hooks/useRead';

export interface Place {
  path: string;
  name: string;
}

interface PlaceRowProps {
  /** The widest place that can be chosen. */
  root: string;
  place: Place | undefined;
  error: string | undefined;
  onChoose: (place: Place) => void;
}

const LEVELS = ['community', 'grid', 'building', 'stairwell'];
const WHOLE = '我管的这一片';

/** Where a post is: walked down to from the widest place one answers for. */
export function PlaceRow({ root, place, error, onChoose }: PlaceRowProps) {
  const [choosing, setChoosing] = useState(false);
  const words = place?.name ?? '请选择';
  return (
    <FormRow label="设在哪里" error={error}>
      <View className="picker" {...pressable(() => setChoosing(true), { label: `设在哪里，${words}` })}>
        <View className="grow">{words}</View>
        <Icon name="caret-right" />
      </View>
      <PlaceSheet
        root={root}
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(chosen) => {
          setChoosing(false);
          onChoose(chosen);
        }}
      />
    </FormRow>
  );
}

interface PlaceSheetProps extends Pick<PlaceRowProps, 'root' | 'onChoose'> {
  open: boolean;
  onClose: () => void;
}

function PlaceSheet({ root, open, onClose, onChoose }: PlaceSheetProps) {
  const [way, setWay] = useState<readonly Place[]>([]);
  const here = way.at(-1) ?? { path: root, name: WHOLE };
  const level = levelOf(here.path);
  const below = useRead('place.children', { parent: here.path }, { when: open && level !== 'stairwell' });
  const name = way.length === 0 ? WHOLE : way.map((one) => one.name).join(' ');
  return (
    <Sheet open={open} title="设在哪里" onClose={onClose}>
      <View className="stack">
        <View className="row">
          <View className="grow b">{name}</View>
          {way.length > 0 && (
            <Button kind="plain" size="small" icon="arrow-u-up-left" onPress={() => setWay(way.slice(0, -1))}>
              上一层
            </Button>
          )}
        </View>
        {LEVELS.includes(level) && (
          <Button kind="tinted" onPress={() => onChoose({ path: here.path, name })}>
            就设在这里
          </Button>
        )}
        {level !== 'stairwell' && (
          <Opening reading={below} cards={1}>
            {({ list }) => (
              <View>
                {list.map((place) => (
                  <ListRow key={place.path} title={place.name} onPress={() => setWay([...way, place])} />
                ))}
              </View>
            )}
          </Opening>
        )}
      </View>
    </Sheet>
  );
}
