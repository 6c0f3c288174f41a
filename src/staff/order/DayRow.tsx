import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { dayWord } from '../../copy/times';
import { useNow } from '../../hooks/useNow';

const MOST_DAYS = 30;

interface DayRowProps {
  label: string;
  day: string;
  onDay: (day: string) => void;
  /** The first day that may be chosen: today, or tomorrow. */
  from?: 0 | 1;
}

/** A day from now on, at most thirty ahead: one of the next by a tap, the others by the platform's wheel. */
export function DayRow({ label, day, onDay, from = 0 }: DayRowProps) {
  const now = useNow();
  const word = (value: string): string => dayWord(moment(value), now);
  const near = [0, 1, 2].slice(from).map((days) => dayOf(now + days * DAY));
  const further = day !== '' && !near.includes(day);
  return (
    <FormRow label={label} help="最远三十天">
      <View className="stack">
        <OptionRow
          label={label}
          options={near.map((value) => ({ value, label: word(value) }))}
          value={day}
          onChange={onDay}
        />
        <DayPicker
          label="再往后"
          value={further ? day : undefined}
          text={further ? word(day) : undefined}
          placeholder="再往后，选日子"
          start={dayOf(now + from * DAY)}
          end={dayOf(now + MOST_DAYS * DAY)}
          onChange={onDay}
        />
      </View>
    </FormRow>
  );
}
