import { moment, type Ms } from '@core/domain/calendar/time';
import type { Slot } from '@core/domain/order/wanted';
import { View } from '@tarojs/components';
import { dayWord } from '../../copy/times';
import { DayPicker } from './ChoicePicker';
import { OptionRow } from './OptionRow';
import { calendarBounds, dayChoices, slotChoices } from './whenChoices';
import './WhenField.scss';

interface WhenFieldProps {
  day: string;
  slot: Slot;
  now: Ms;
  onDay: (day: string) => void;
  onSlot: (slot: Slot) => void;
}

/** The day (today, tomorrow, or one from the calendar) and the part of it. */
export function WhenField({ slot, onSlot, ...daily }: WhenFieldProps) {
  return (
    <>
      <DayField {...daily} />
      <OptionRow label="几点" options={slotChoices(daily.day, daily.now)} value={slot} onChange={onSlot} />
    </>
  );
}

/** The day alone: an elder is not asked for the hour. */
export function DayField({ day, now, onDay }: Pick<WhenFieldProps, 'day' | 'now' | 'onDay'>) {
  const days = dayChoices(now);
  const picked = !days.some(({ value }) => value === day);
  return (
    <View className="when-days">
      <View className="when-near">
        <OptionRow label="哪一天" options={days} value={day} onChange={onDay} />
      </View>
      <DayPicker
        asOption
        label="选日子"
        value={picked ? day : undefined}
        text={picked ? dayWord(moment(day), now) : undefined}
        onChange={onDay}
        {...calendarBounds(now)}
      />
    </View>
  );
}
