import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { Photos } from '../../components/order/Photos';

/** What the helper said, and what the neighbour answered. Stars are left out: nobody is ranked. */
export function Result({ order }: { order: Pick<Output<'order.get'>['order'], 'result' | 'rating'> }) {
  const { result, rating } = order;
  if (!result) return null;
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="t-s ink2">您说的结果</View>
          <View>{result.words}</View>
        </View>
        <Photos photos={result.photos} />
        {rating && (rating.words !== '' || rating.tags.length > 0) && (
          <View>
            <View className="t-s ink2">邻居的话</View>
            <View>{[rating.tags.join('、'), rating.words].filter(Boolean).join('。')}</View>
          </View>
        )}
      </View>
    </Card>
  );
}
