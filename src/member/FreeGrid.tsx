import { View } from '@tarojs/components';
import { dayPartNames, isFreeIn, turnedOver, weekdays } from '@core/domain/routing/freeGrid';
import type { FreeTime } from '@core/domain/routing/helper';
import { aria, cx, pressable } from '../components/aria';
import { dayPartHours, dayPartWords, weekdayWords } from '../copy/registration';
import './FreeGrid.scss';

interface FreeGridProps {
  free: readonly FreeTime[];
  onChange: (free: FreeTime[]) => void;
}

/** The week as a grid of days and parts of the day: a tap says that one is free then, or no longer. */
export function FreeGrid({ free, onChange }: FreeGridProps) {
  return (
    <View className="free" {...aria('group', { label: '什么时候有空' })}>
      {weekdays.map((weekday) => (
        <View key={weekday} className="free-day">
          <View className="free-name">{weekdayWords[weekday]}</View>
          {dayPartNames.map((part) => {
            const on = isFreeIn(free, { weekday, part });
            return (
              <View
                key={part}
                className={cx('free-cell', on && 'free-on')}
                {...pressable(
                  () => onChange(turnedOver(free, { weekday, part })),
                  { checked: on, label: `${weekdayWords[weekday] ?? ''}${dayPartWords[part]}` },
                  'checkbox',
                )}
              >
                {dayPartWords[part]}
              </View>
            );
          })}
        </View>
      ))}
      <View className="t-s ink2">
        {dayPartNames.map((part) => `${dayPartWords[part]} ${dayPartHours[part]}`).join('，')}
      </View>
    </View>
  );
}
