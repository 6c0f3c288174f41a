import { View } from '@tarojs/components';
import { useState } from 'react';
import { useRead } from '../../hooks/useRead';
import { Button } from '../basic/Button';
import { ListRow } from '../basic/ListRow';
import { Empty } from '../feedback/Empty';
import { Opening } from '../feedback/Opening';

export interface Place {
  path: string;
  name: string;
}

/** Walks from the staff's own place down to one household: 6 栋 → 2 单元 → 302. */
export function HouseholdWalk({ onChoose }: { onChoose: (household: Place) => void }) {
  const [way, setWay] = useState<readonly Place[]>([]);
  const under = way.at(-1)?.path;
  const places = useRead('desk.households', under === undefined ? {} : { under });
  const nameOf = (last: string): string => [...way.map(({ name }) => name), last].join(' ');
  return (
    <View>
      {way.length > 0 && (
        <View className="row">
          <View className="grow t-s ink2">{way.map(({ name }) => name).join(' ')}</View>
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
                  leaf ? onChoose({ path, name: nameOf(name) }) : setWay([...way, { path, name }])
                }
              />
            ))
          )
        }
      </Opening>
    </View>
  );
}
