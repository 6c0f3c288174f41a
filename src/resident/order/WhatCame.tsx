import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Photos } from '../../components/order/Photos';
import { phoneDigits } from '../../copy/times';
import { ring } from '../../services/phone';
import { isMine, numberIn } from './words';

type Order = Output<'order.get'>['order'];

/** What came of an order: the helper's words, why it was not taken, what the resident thought. */
export function WhatCame({ order }: { order: Order }) {
  const { result, rejection, rating } = order;
  if (!result && !rejection && !rating) return null;
  return (
    <Card>
      <View className="stack">
        {rejection && <Rejection order={order} rejection={rejection} />}
        {result && (
          <View>
            <View className="b">办的结果</View>
            <View>{result.words}</View>
            <Photos photos={result.photos} />
          </View>
        )}
        {rating && (
          <View>
            <View className="b">{isMine(order) ? '您的评价' : '居民的评价'}</View>
            <View>{[`${rating.stars} 星`, ...rating.tags].join(' · ')}</View>
            {rating.words !== '' && <View className="ink2">{rating.words}</View>}
            {rating.reply && <View>帮忙的邻居说：「{rating.reply.words}」</View>}
          </View>
        )}
        {order.state === 'closed' && result && isMine(order) && (
          <View className="t-s ink2">过几天社区可能会打电话问问。</View>
        )}
      </View>
    </Card>
  );
}

interface RejectionProps {
  order: Order;
  rejection: NonNullable<Order['rejection']>;
}

/** Why it was not taken up, and where to go: with a number, one tap rings it. */
function Rejection({ order, rejection: { reason, goTo } }: RejectionProps) {
  const number = numberIn(goTo);
  const referred = order.trail.some(({ kind }) => kind === 'refer');
  return (
    <View className="stack">
      <View>
        <View className="b">{referred ? '这件事找这里' : '社区的说明'}</View>
        <View>{reason}</View>
        {goTo !== '' && !number && <View>可以找：{goTo}</View>}
      </View>
      {number && (
        <Button icon="phone-fill" onPress={() => ring(number.phone)}>
          {`打${number.name} ${phoneDigits(number.phone)}`}
        </Button>
      )}
      {referred && <View className="t-s ink2">一周里会有人打电话问您办成了没有。</View>}
    </View>
  );
}
