import { View } from '@tarojs/components';
import { ring } from '../../services/phone';
import { pressable } from '../aria';
import { Icon } from '../basic/Icon';
import { Sheet } from '../feedback/Sheet';
import { phoneDigits } from '../../copy/times';
import './PhoneSheet.scss';

interface PhoneNumber {
  name: string;
  phone: string;
  line?: string;
}

interface PhoneSheetProps {
  open: boolean;
  title: string;
  numbers: readonly PhoneNumber[];
  onClose: () => void;
}

/** Several numbers to ring, written out. */
export function PhoneSheet({ open, title, numbers, onClose }: PhoneSheetProps) {
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      {numbers.map((number) => (
        <View
          key={number.phone}
          className="phone-row"
          {...pressable(() => ring(number.phone), { sum: `打给${number.name} ${phoneDigits(number.phone)}` })}
        >
          <View className="grow">
            <View>{number.name}</View>
            {number.line !== undefined && <View className="t-s ink2">{number.line}</View>}
          </View>
          <View className="phone-row-digits num">{phoneDigits(number.phone)}</View>
          <Icon name="phone-fill" className="pine" />
        </View>
      ))}
    </Sheet>
  );
}
