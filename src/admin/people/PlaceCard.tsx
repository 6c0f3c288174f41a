import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { useRead } from '../../hooks/useRead';
import type { Here } from './usePlaceHere';

interface PlaceCardProps {
  here: Here;
  onInto: (place: Here) => void;
  onUp: (() => void) | undefined;
}

/** Where one is in the tree, and the ways on from there. */
export function PlaceCard({ here, onInto, onUp }: PlaceCardProps) {
  const [choosing, setChoosing] = useState(false);
  return (
    <Card>
      <View className="row row-wrap">
        <View className="grow b">{here.name}</View>
        {onUp && (
          <Button kind="plain" size="small" icon="arrow-u-up-left" onPress={onUp}>
            上一层
          </Button>
        )}
        <Button size="small" icon="map-pin" onPress={() => setChoosing(true)}>
          看下一层
        </Button>
      </View>
      <Sheet open={choosing} title={`${here.name}里的哪一处`} onClose={() => setChoosing(false)}>
        <Below
          of={here.path}
          onChoose={(place) => {
            setChoosing(false);
            onInto(place);
          }}
        />
      </Sheet>
    </Card>
  );
}

function Below({ of, onChoose }: { of: string; onChoose: (place: Here) => void }) {
  const places = useRead('place.children', { parent: of });
  return (
    <Opening reading={places} cards={1}>
      {({ list }) => {
        const below = list.filter(({ leaf }) => !leaf);
        if (below.length === 0) return <Empty title="下面没有更小的地方了" />;
        return below.map((place) => (
          <ListRow key={place.path} title={place.name} onPress={() => onChoose(place)} />
        ));
      }}
    </Opening>
  );
}
