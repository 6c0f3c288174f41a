import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../../components/aria';
import { toggled } from './form';
import { weekdays } from './words';

interface WeekRowProps {
  value: readonly number[];
  onChange: (weekdays: number[]) => void;
}

/** The days of the week, each on or off. */
export function WeekRow({ value, onChange }: WeekRowProps) {
  return (
    <View className="hours-week" {...aria('group', { label: '星期几上班' })}>
      {weekdays.map(({ label, number }) => (
        <View
          key={number}
          className={cx('option', value.includes(number) && 'option-on')}
          {...pressable(
            () => onChange(toggled(value, number)),
            { checked: value.includes(number), label },
            'checkbox',
          )}
        >
          {label}
        </View>
      ))}
    </View>
  );
}
