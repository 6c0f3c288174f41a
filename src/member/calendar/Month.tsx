import { View } from '@tarojs/components';
import { monthAfter } from '@core/domain/calendar/time';
import type { Away } from '@core/domain/routing/away';
import { useState } from 'react';
import { aria, cx, pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { weekdayWords } from '../../copy/registration';
import { isAwayOn, weeksOf, type Days } from './month';
import './calendar.scss';

interface MonthProps {
  /** Today: days before it cannot be chosen. */
  today: string;
  away: readonly Away[];
  chosen: Days | undefined;
  onPick: (day: string) => void;
}

/** One month, a field a day: those away are marked, two taps choose from when to when. */
export function Month({ today, away, chosen, onPick }: MonthProps) {
  const [month, setMonth] = useState(today.slice(0, 7));
  const first = month <= today.slice(0, 7);
  return (
    <View {...aria('group', { label: '哪几天不在' })}>
      <View className="row">
        {first ? (
          <View className="month-side" />
        ) : (
          <Button kind="plain" size="small" onPress={() => setMonth(monthAfter(month, -1))}>
            上个月
          </Button>
        )}
        <View className="grow center b num" {...aria('heading')}>
          {`${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`}
        </View>
        <Button kind="plain" size="small" onPress={() => setMonth(monthAfter(month, 1))}>
          下个月
        </Button>
      </View>
      <View className="month-week">
        {Object.values(weekdayWords).map((word) => (
          <View key={word} className="month-head">
            {word.slice(1)}
          </View>
        ))}
      </View>
      {weeksOf(month).map((week, n) => (
        <View key={n} className="month-week">
          {week.map((day, at) =>
            day === undefined ? (
              <View key={at} className="month-none" />
            ) : (
              <Day key={day} {...{ day, today, away, chosen, onPick }} />
            ),
          )}
        </View>
      ))}
    </View>
  );
}

function Day({ day, today, away, chosen, onPick }: MonthProps & { day: string }) {
  const isAway = isAwayOn(away, day);
  const isChosen = chosen !== undefined && chosen.from <= day && day <= chosen.until;
  const number = Number(day.slice(8));
  const label = `${number} 日${day === today ? '，今天' : ''}${isAway ? '，不在' : ''}`;
  return (
    <View
      className={cx(
        'month-day',
        day < today && 'month-past',
        isAway && 'month-away',
        isChosen && 'month-chosen',
      )}
      {...pressable(
        () => onPick(day),
        { label, checked: isChosen, disabled: day < today || undefined },
        'checkbox',
      )}
    >
      {number}
      {isAway && <View className="month-mark">不在</View>}
    </View>
  );
}
