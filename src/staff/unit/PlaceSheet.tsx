import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { useWalk } from '../../hooks/useWalk';

interface PlaceSheetProps {
  open: boolean;
  onChoose: (place: { path: string; name: string }) => void;
  onClose: () => void;
}

/** A street, or one of its communities. */
export function PlaceSheet({ open, onChoose, onClose }: PlaceSheetProps) {
  return (
    <Sheet open={open} title="向哪里报到" onClose={onClose}>
      <Places onChoose={onChoose} />
    </Sheet>
  );
}

function Places({ onChoose }: Pick<PlaceSheetProps, 'onChoose'>) {
  const { way, children, into, up } = useWalk();
  const street = way.find(({ level }) => level === 'street');
  return (
    <View className="stack">
      {street && (
        <View className="row">
          <Button grow={1} size="small" onPress={() => onChoose(street)}>
            {`就向${street.name}报到`}
          </Button>
          {up && (
            <Button size="small" kind="plain" onPress={up}>
              退一步
            </Button>
          )}
        </View>
      )}
      <Opening reading={children} cards={1}>
        {({ list }) => (
          <>
            {list.map((place) => (
              <ListRow
                key={place.path}
                title={place.name}
                onPress={() => (place.level === 'community' ? onChoose(place) : into(place))}
              />
            ))}
          </>
        )}
      </Opening>
    </View>
  );
}
