import { View } from '@tarojs/components';
import { phoneDigits } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useFace, useSession } from '../../hooks/useSession';
import { callCommunity } from '../../services/phone';
import { pressable } from '../aria';
import { Button } from '../basic/Button';
import { Icon } from '../basic/Icon';
import './Phone.scss';

/** The number that can be rung from here and whose it is: the community's, for staff the street's. */
export function useOwnPhone(): { phone: string; digits: string; whose: string } {
  const session = useSession();
  const staff = useFace() === 'staff';
  const phone = (staff ? session?.streetPhone : session?.communityPhone) ?? '';
  return { phone, digits: phoneDigits(phone), whose: staff ? '街道' : '社区' };
}

/** Left of the capsule on every inner page. Looks 36 high and takes taps on 44. */
export function PhonePill() {
  const { digits, whose } = useOwnPhone();
  return (
    <View className="phone-pill" {...pressable(callCommunity, { label: `打${whose}电话 ${digits}` })}>
      <View className="phone-pill-look">
        <Icon name="phone" className="phone-pill-icon" />
        {whose}
      </View>
    </View>
  );
}

/** Home's pill instead: the way into large letters. */
export function ElderPill({ onPress }: { onPress: () => void }) {
  return (
    <View className="phone-pill" {...pressable(onPress, { label: '换成大字' })}>
      <View className="phone-pill-look">
        <Icon name="text-aa" className="phone-pill-icon" />
        大字
      </View>
    </View>
  );
}

/** The number written out: a bar above the tabs, in elder mode one large button. */
export function PhoneBar() {
  const { digits, whose } = useOwnPhone();
  const elder = useElder();
  if (elder) return <PhoneButton />;
  return (
    <View className="phone-bar">
      <View className="grow">
        <View className="phone-bar-digits num">{digits}</View>
        <View className="phone-bar-line">{whose}有人值班</View>
      </View>
      <Button
        kind="tinted"
        size="small"
        icon="phone-fill"
        onPress={callCommunity}
        label={`打电话给${whose} ${digits}`}
      >
        打电话
      </Button>
    </View>
  );
}

/** Under the acts of an elder's page, which has no room for a pill: the number again, quietly. */
export function PhoneLine() {
  const { digits, whose } = useOwnPhone();
  return (
    <View className="phone-line num" {...pressable(callCommunity, { sum: `打${whose}电话 ${digits}` })}>
      <Icon name="phone-fill" />打{whose} {digits}
    </View>
  );
}

function PhoneButton() {
  const { digits, whose } = useOwnPhone();
  return (
    <View className="phone-button-place">
      <View className="phone-button num" {...pressable(callCommunity, { sum: `打${whose}电话 ${digits}` })}>
        <Icon name="phone-fill" className="phone-button-icon" />打{whose} {digits}
      </View>
    </View>
  );
}
