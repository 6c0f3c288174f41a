import { View } from '@tarojs/components';
import { cx, pressable } from '../aria';
import './OptionRow.scss';

interface CheckLineProps {
  name: string;
  /** A second line under the name. */
  line?: string;
  /** At the right: what the mark means here, in words. */
  side?: string;
  checked: boolean;
  onPress: () => void;
  /** What a screen reader says when the name alone is not enough. */
  label?: string;
}

/** One thing among others that is chosen or not, each for itself. */
export function CheckLine({ name, line, side, checked, onPress, label = name }: CheckLineProps) {
  return (
    <View className="option-line" {...pressable(onPress, { checked, label }, 'checkbox')}>
      <View className={cx('option-dot', checked && 'option-dot-on')} />
      <View className="grow">
        <View className="option-name">{name}</View>
        {line !== undefined && <View className="t-s ink2">{line}</View>}
      </View>
      {side !== undefined && <View className="t-s ink2">{side}</View>}
    </View>
  );
}
