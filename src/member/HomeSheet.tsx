import { View } from '@tarojs/components';
import { Button } from '../components/basic/Button';
import { ListRow } from '../components/basic/ListRow';
import { Empty } from '../components/feedback/Empty';
import { Opening } from '../components/feedback/Opening';
import { Sheet } from '../components/feedback/Sheet';
import { useWalk, type Place } from '../hooks/useWalk';

/** Where one lives, as far as one likes to tell it. */
export interface ToldHome {
  path: string;
  address: string;
}

interface HomeSheetProps {
  open: boolean;
  onChoose: (home: ToldHome) => void;
  onClose: () => void;
}

/** Walks down to the building; the stairwell and the door may be left out. */
export function HomeSheet({ open, onChoose, onClose }: HomeSheetProps) {
  return (
    <Sheet open={open} title="住在哪一栋" onClose={onClose}>
      <HomeWalk onChoose={onChoose} />
    </Sheet>
  );
}

/** Levels at which one may stop. */
const homely: readonly Place['level'][] = ['building', 'stairwell', 'household'];

function HomeWalk({ onChoose }: Pick<HomeSheetProps, 'onChoose'>) {
  const { way, children, into, up } = useWalk();
  const here = way.at(-1);
  const told = (places: readonly Place[]): string =>
    places
      .filter(({ level }) => level === 'community' || homely.includes(level))
      .map(({ name }) => name)
      .join(' ');
  const pick = (place: Place): void => {
    if (place.leaf) onChoose({ path: place.path, address: told([...way, place]) });
    else into(place);
  };
  return (
    <View className="stack">
      {way.length > 0 && (
        <View className="row">
          <View className="grow t-s ink2">{way.map(({ name }) => name).join(' ')}</View>
          {up && (
            <Button kind="plain" size="small" icon="arrow-u-up-left" onPress={up}>
              上一层
            </Button>
          )}
        </View>
      )}
      {here && homely.includes(here.level) && (
        <Button kind="tinted" onPress={() => onChoose({ path: here.path, address: told(way) })}>
          {`就填到 ${here.name}`}
        </Button>
      )}
      <Opening reading={children} cards={1}>
        {({ list }) =>
          list.length === 0 ? (
            <Empty title="这里还没有录楼栋" line="打社区电话，值班的人给您补上" />
          ) : (
            <View>
              {list.map((place) => (
                <ListRow key={place.path} title={place.name} onPress={() => pick(place)} />
              ))}
            </View>
          )
        }
      </Opening>
    </View>
  );
}
