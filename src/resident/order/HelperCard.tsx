import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { pressable } from '../../components/aria';
import { Avatar, PartyTag } from '../../components/basic/Avatar';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { roleWords } from '../../copy/states';
import { clock, phoneDigits } from '../../copy/times';
import { ring } from '../../services/phone';
import './order.scss';

/**
 * Who comes, from the claim on: by name, and with a number while there is one. Nothing that the card of who
 * answers does not say already.
 */
export function HelperCard({ order }: { order: Output<'order.get'>['order'] }) {
  const { helper, claimedAt } = order;
  if (!helper || order.state === 'closed') return null;
  const { phone } = helper;
  const answers = order.accountable?.name === helper.name;
  if (answers && phone === undefined) return null;
  return (
    <Card>
      <View className="row">
        <Avatar name={helper.name} tone={helper.role === 'member' ? 'brick' : 'slate'} />
        <View className="grow">
          <View className="t-s ink2">{order.state === 'resolved' ? '谁办的' : '谁来'}</View>
          <View>
            <View className="inline b">{helper.name}</View>{' '}
            {helper.role === 'member' ? <PartyTag /> : roleWords[helper.role]}
          </View>
          {claimedAt !== undefined && <View className="t-s ink2 num">{clock(claimedAt)} 接的单</View>}
        </View>
        {phone !== undefined && (
          <View
            className="helper-phone num"
            {...pressable(() => ring(phone), { label: `打给${helper.name} ${phoneDigits(phone)}` })}
          >
            <Icon name="phone-fill" />
            {phoneDigits(phone)}
          </View>
        )}
      </View>
    </Card>
  );
}
