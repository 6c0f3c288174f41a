import { DAY, dayOf, moment, type Ms } from '@core/domain/calendar/time';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { dayWord } from '../../copy/times';

/** Half a year: who stays away longer gives the role back. */
const FURTHEST = 182 * DAY;

interface LeaveDaysProps {
  first: string;
  last: string;
  now: Ms;
  onChange: (days: { first?: string; last?: string }) => void;
}

/** The first and the last day away. */
export function LeaveDays({ first, last, now, onChange }: LeaveDaysProps) {
  const end = dayOf(now + FURTHEST);
  return (
    <>
      <FormRow label="从哪天起">
        <DayPicker
          label="从哪天起"
          value={first}
          text={dayWord(moment(first), now)}
          start={dayOf(now)}
          end={end}
          onChange={(day) => onChange(day > last ? { first: day, last: day } : { first: day })}
        />
      </FormRow>
      <FormRow label="到哪天" help="那天也算在内">
        <DayPicker
          label="到哪天"
          value={last}
          text={dayWord(moment(last), now)}
          start={first}
          end={end}
          onChange={(day) => onChange({ last: day })}
        />
      </FormRow>
    </>
  );
}
