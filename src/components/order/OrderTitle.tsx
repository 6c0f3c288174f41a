import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../aria';
import { UrgentMark } from '../basic/Avatar';
import { StateBadge } from './StateBadge';
import './OrderTitle.scss';

interface OrderTitleProps {
  order: Pick<Output<'order.get'>['order'], 'title' | 'state' | 'outcome' | 'urgency'>;
  /** Under the title: what kind of service, when, how near. */
  facts: string;
  /** Instead of the state: by when an answer is wanted. */
  badge?: ReactNode;
}

/** What the order is and how it stands; the head of a page about one order. */
export function OrderTitle({ order, facts, badge }: OrderTitleProps) {
  return (
    <View className="order-title">
      <View className="order-title-row">
        {order.urgency === 'urgent' && <UrgentMark />}
        <View className="t-xl grow" {...aria('heading')}>
          {order.title}
        </View>
        {badge ?? <StateBadge state={order.state} outcome={order.outcome} />}
      </View>
      <View className="t-s ink2">{facts}</View>
    </View>
  );
}
