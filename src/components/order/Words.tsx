import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Photos } from './Photos';

/** What the resident wrote, answered and photographed. */
export function Words({
  order,
}: {
  order: Pick<Output<'order.get'>['order'], 'words' | 'answers' | 'photos'>;
}) {
  return (
    <View className="stack">
      {order.words !== '' && <View>「{order.words}」</View>}
      {order.answers.map(({ label, value }) => (
        <View key={label} className="t-s">
          <View className="ink2">{label}</View>
          <View>{value}</View>
        </View>
      ))}
      <Photos photos={order.photos} />
    </View>
  );
}
