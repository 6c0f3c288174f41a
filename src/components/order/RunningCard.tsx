import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { nextStep, standing } from '../../copy/standing';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { Card } from '../basic/Card';
import { Icon } from '../basic/Icon';
import { StateBadge } from './StateBadge';
import { Windows } from './Windows';
import './RunningCard.scss';

type OrderCard = Output<'order.mine'>['list'][number];

interface RunningCardProps {
  order: OrderCard;
  onPress: () => void;
}

/** One's own live order in a list: how it stands, and the next step with its hour. */
export function RunningCard({ order, onPress }: RunningCardProps) {
  const now = useNow();
  const elder = useElder();
  const stands = standing(order);
  const next = nextStep(order, now);
  return (
    <Card onPress={onPress} label={`${order.title}，${stands}，${next}`}>
      <View className="row">
        <View className="grow running-title">{order.title}</View>
        <StateBadge state={order.state} outcome={order.outcome} />
        {!elder && <Icon name="caret-right" />}
      </View>
      <View className="running-line">
        <View>{stands}</View>
        {order.wave && order.state === 'open' && !elder && <Windows small {...order.wave} />}
      </View>
      {next !== '' && (
        <View className="running-next">
          {!elder && <View className="inline mid running-word">下一步</View>} {next}
        </View>
      )}
    </Card>
  );
}
