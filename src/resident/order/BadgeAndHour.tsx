import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { StateBadge } from '../../components/order/StateBadge';
import { hourWords } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { isSnap } from './words';

/** The head of an elder's order: the state, and when somebody should come; of a snap, where it was seen. */
export function BadgeAndHour({ order }: { order: Output<'order.get'>['order'] }) {
  const now = useNow();
  return (
    <View className="row row-wrap">
      <StateBadge state={order.state} outcome={order.outcome} />
      <View className="grow t-s ink2">{isSnap(order) ? order.placeName : hourWords(order, now)}</View>
    </View>
  );
}
