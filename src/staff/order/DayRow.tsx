import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { FormRow } from '../../components/form/FormRow';
import { DayPicker } from '../../components/form/ChoicePicker';
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

/** A day from now on, at most thirty ahead. */
export function DayRow({ label, day, onDay, from = 0 }: DayRowProps) {
  const now = useNow();
  return (
    <FormRow label={label} help="最远三十天">
      <DayPicker
        label={label}
        value={day === '' ? undefined : day}
        text={day === '' ? undefined : dayWord(moment(day), now)}
        start={dayOf(now + from * DAY)}
        end={dayOf(now + MOST_DAYS * DAY)}
        onChange={onDay}
      />
    </FormRow>
  );
}
