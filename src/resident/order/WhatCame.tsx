import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { Photos } from '../../components/order/Photos';

/** What came of an order: the helper's words, why it was not taken, what the resident thought. */
export function WhatCame({ order }: { order: Output<'order.get'>['order'] }) {
  const { result, rejection, rating } = order;
  if (!result && !rejection && !rating) return null;
  return (
    <Card>
      <View className="stack">
        {rejection && (
          <View>
            <View className="b">社区的说明</View>
            <View>{rejection.reason}</View>
            {rejection.goTo !== '' && <View>可以找：{rejection.goTo}</View>}
          </View>
        )}
        {result && (
          <View>
            <View className="b">办的结果</View>
            <View>{result.words}</View>
            <Photos photos={result.photos} />
          </View>
        )}
        {rating && (
          <View>
            <View className="b">您的评价</View>
            <View>{[`${rating.stars} 星`, ...rating.tags].join(' · ')}</View>
            {rating.words !== '' && <View className="ink2">{rating.words}</View>}
          </View>
        )}
      </View>
    </Card>
  );
}
