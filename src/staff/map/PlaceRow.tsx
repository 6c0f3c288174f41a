import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';

interface PlaceRowProps {
  row: Output<'desk.map'>['below']['list'][number];
  onGo: (place: string) => void;
  /** Its houses that have orders. */
  children: ReactNode;
}

/** One place under the one that is looked at: how many orders it has, and in a community its houses with light. */
export function PlaceRow({ row: { path, name, live }, onGo, children }: PlaceRowProps) {
  const line = live === undefined ? undefined : live === 0 ? '没有单' : `${live} 单`;
  return (
    <Card tone="rows">
      <ListRow title={name} {...(line === undefined ? {} : { line })} onPress={() => onGo(path)} />
      <View className="map-street">{children}</View>
    </Card>
  );
}
