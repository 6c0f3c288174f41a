import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Avatar } from '../../components/basic/Avatar';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { phoneDigits } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useElder } from '../../hooks/useElder';
import type { Reply } from '../../services/cloud';
import { ring } from '../../services/phone';
import { nearLine } from './steps';
import './index.scss';

interface HouseholdProps {
  order: Output<'order.get'>['order'];
  /** The first contact was recorded, or could not be. */
  onRecorded: (reply: Reply<'order.contact'> | undefined) => void;
}

/** Whom to help, where, and the telephone. Ringing records the first contact. */
export function Household({ order, onRecorded }: HouseholdProps) {
  const contact = useAct('order.contact');
  const elder = useElder();
  const who = order.contact;
  if (!who) return null;
  const first = order.acts.includes('contact') && order.contactedAt === undefined;
  const record = async (): Promise<void> => {
    if (first) onRecorded(await contact.send({ id: order.id, version: order.version }));
  };
  const { phone } = who;
  const call =
    phone === undefined ? (
      first && (
        <Button kind="tinted" size="small" busy={contact.busy} onPress={() => void record()}>
          见到本人了
        </Button>
      )
    ) : (
      <Button
        kind="tinted"
        size="small"
        icon="phone-fill"
        label={`打电话给${who.name} ${phoneDigits(phone)}`}
        onPress={() => {
          ring(phone);
          void record();
        }}
      >
        打电话
      </Button>
    );
  return (
    <Card>
      <View className="row">
        <Avatar name={who.name} />
        <View className="grow">
          <View className="t-m b">{who.name}</View>
          {who.note !== '' && <View className="t-s ink2">{who.note}</View>}
          {phone !== undefined && elder && <View className="t-s num">{phoneDigits(phone)}</View>}
          {phone === undefined && <View className="t-s ink2">没有留电话，请直接上门</View>}
        </View>
        {!elder && call}
      </View>
      {elder && call}
      <View className="rule household-rule" />
      <View className="row">
        <Icon name="map-pin" className="pine household-pin" />
        <View className="grow">
          <View className="t-m">{who.address}</View>
          {order.near && <View className="t-s ink2">{nearLine(order.near)}</View>}
        </View>
      </View>
    </Card>
  );
}
