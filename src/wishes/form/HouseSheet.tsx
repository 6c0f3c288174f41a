import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { useRead } from '../../hooks/useRead';

interface Place {
  path: string;
  name: string;
}

interface HouseSheetProps {
  onChoose: (household: Place) => void;
  onClose: () => void;
}

/** Walks from one's own place of office down to one household. */
export function HouseSheet({ onChoose, onClose }: HouseSheetProps) {
  const [way, setWay] = useState<readonly Place[]>([]);
  const under = way.at(-1)?.path;
  const places = useRead('desk.households', under === undefined ? {} : { under });
  const names = way.map(({ name }) => name);
  return (
    <Sheet open title="哪一户" onClose={onClose}>
      {way.length > 0 && (
        <View className="row">
          <View className="grow t-s ink2">{names.join(' ')}</View>
          <Button kind="plain" size="small" icon="arrow-u-up-left" onPress={() => setWay(way.slice(0, -1))}>
            上一层
          </Button>
        </View>
      )}
      <Opening reading={places} cards={1}>
        {({ list }) =>
          list.length === 0 ? (
            <Empty title="这里没有登记住户" line="请换一处，或打街道电话补登记" />
          ) : (
            list.map(({ path, name, leaf }) => (
              <ListRow
                key={path}
                title={name}
                onPress={() =>
                  leaf
                    ? onChoose({ path, name: [...names, name].join(' ') })
                    : setWay([...way, { path, name }])
                }
              />
            ))
          )
        }
      </Opening>
    </Sheet>
  );
}
