import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../../components/aria';
import { weekdays } from '../words/series';
import '../../components/form/OptionRow.scss';
import '../hearings.scss';

interface WeekRowProps {
  label: string;
  value: readonly number[];
  onChange: (weekdays: number[]) => void;
}

/** The days of the week, each on or off. */
export function WeekRow({ label, value, onChange }: WeekRowProps) {
  const turned = (day: number): number[] =>
    value.includes(day) ? value.filter((one) => one !== day) : [...value, day].sort((a, b) => a - b);
  return (
    <View className="hearing-week" {...aria('group', { label })}>
      {weekdays.map(({ label: name, number }) => (
        <View
          key={number}
          className={cx('option', value.includes(number) && 'option-on')}
          {...pressable(
            () => onChange(turned(number)),
            { checked: value.includes(number), label: name },
            'checkbox',
          )}
        >
          {name}
        </View>
      ))}
    </View>
  );
}
