import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { StateBadge } from '../../components/order/StateBadge';
import { isToday, type DayCard } from '../../copy/serviceDay';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { go } from '../../services/go';
import { ring } from '../../services/phone';
import { offerPage, servingPage } from '../../services/routes';

interface StopCardProps {
  stop: Output<'serviceDay.team'>['stops'][number];
  number: number;
  day: DayCard;
  /** The lead says yes, and goes on from the page of the order. */
  leads: boolean;
  onDone: () => void;
}

/** One door of the plan: what is to be done, and the next thing to press. */
export function StopCard({
  stop: { order, buildingName, contact },
  number,
  day,
  leads,
  onDone,
}: StopCardProps) {
  const now = useNow();
  const { send, busy } = useAct('order.accept');
  const accept = async (): Promise<void> => {
    const reply = await send({ id: order.id, version: order.version });
    if (reply) onDone();
  };
  const phone = contact?.phone;
  const live = order.state === 'claimed' || order.state === 'inService';
  return (
    <Card className="stack">
      <View className="row">
        <View className="grow b">{`${number}. ${order.title}`}</View>
        <StateBadge state={order.state} />
      </View>
      {contact ? (
        <View>{[contact.address, contact.name, contact.note].filter(Boolean).join(' · ')}</View>
      ) : (
        <View className="ink2">{buildingName === '' ? '接下以后看门牌' : buildingName}</View>
      )}
      {leads && order.state === 'dispatched' && isToday(day, now) && (
        <Button kind="tinted" busy={busy} label={`接下第 ${number} 家`} onPress={() => void accept()}>
          接下
        </Button>
      )}
      {leads && order.state === 'dispatched' && (
        <Button size="small" label={`第 ${number} 家去不了`} onPress={() => go(offerPage(order.id))}>
          看一看，去不了
        </Button>
      )}
      {phone !== undefined && live && (
        <Button icon="phone-fill" label={`打给第 ${number} 家`} onPress={() => ring(phone)}>
          打电话
        </Button>
      )}
      {leads && live && (
        <Button kind="tinted" label={`办第 ${number} 家`} onPress={() => go(servingPage(order.id))}>
          {order.state === 'claimed' ? '到了，去办' : '接着办'}
        </Button>
      )}
    </Card>
  );
}
