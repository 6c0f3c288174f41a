import { View } from '@tarojs/components';
import { ring } from '../../services/phone';
import { pressable } from '../aria';
import { Icon } from '../basic/Icon';
import { Sheet } from '../feedback/Sheet';
import { phoneDigits } from '../../copy/times';
import './PhoneSheet.scss';

export interface Number {
  name: string;
  phone: string;
  line?: string;
}

interface PhoneSheetProps {
  open: boolean;
  title: string;
  numbers: readonly Number[];
  onClose: () => void;
  /** Told after a number was rung: a helper's call is recorded as first contact. */
  onRing?: (number: Number) => void;
}

/** Several numbers to ring, written out. In danger 120, 110 and 119 come first: the page lists them first. */
export function PhoneSheet({ open, title, numbers, onClose, onRing }: PhoneSheetProps) {
  const call = (number: Number): void => {
    ring(number.phone);
    onRing?.(number);
  };
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      {numbers.map((number) => (
        <View
          key={number.phone}
          className="phone-row"
          {...pressable(() => call(number), { sum: `打给${number.name} ${phoneDigits(number.phone)}` })}
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
