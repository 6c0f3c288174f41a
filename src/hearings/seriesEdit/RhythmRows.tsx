import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { nths } from '@core/domain/hearing/series';
import { Card } from '../../components/basic/Card';
import { ChoicePicker, DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { fullDay } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { WeekRow } from '../components/WeekRow';
import { nthWords, weekdays } from '../words/series';
import type { SeriesDraft } from './draft';

interface RhythmRowsProps {
  draft: SeriesDraft;
  error: string | undefined;
  onChange: (some: Partial<SeriesDraft>) => void;
}

const numbered = (numbers: readonly number[], label: (number: number) => string) =>
  numbers.map((number) => ({ value: String(number), label: label(number) }));
const times = Array.from({ length: 29 }, (_, n) => `${7 + Math.floor(n / 2)}:${n % 2 === 0 ? '00' : '30'}`);
const lengths = [30, 60, 90, 120, 150, 180, 240];
const hoursOf = (minutes: number): string => (minutes < 60 ? `${minutes} 分钟` : `${minutes / 60} 小时`);

/** How often, on which days, at what hour, from when on. */
export function RhythmRows({ draft, error, onChange }: RhythmRowsProps) {
  const now = useNow();
  const { every, interval, nth, weekday, from, time, minutes } = draft;
  return (
    <Card>
      <FormRow label="多久一次">
        <OptionRow
          label="多久一次"
          options={[
            { value: 'week', label: '按周' },
            { value: 'month', label: '按月' },
          ]}
          value={every}
          onChange={(chosen) => onChange({ every: chosen })}
        />
      </FormRow>
      {every === 'week' ? (
        <>
          <FormRow label="隔几周">
            <ChoicePicker
              label="隔几周"
              options={numbered([1, 2, 3, 4], (n) => (n === 1 ? '每周' : `每 ${n} 周`))}
              value={String(interval)}
              onChange={(value) => onChange({ interval: Number(value) })}
            />
          </FormRow>
          <FormRow label="星期几" error={error}>
            <WeekRow
              label="星期几"
              value={draft.weekdays}
              onChange={(chosen) => onChange({ weekdays: chosen })}
            />
          </FormRow>
        </>
      ) : (
        <>
          <FormRow label="每月第几个">
            <ChoicePicker
              label="每月第几个"
              options={numbered(nths, (n) => nthWords[nths.find((one) => one === n) ?? 1])}
              value={String(nth)}
              onChange={(value) => onChange({ nth: nths.find((one) => String(one) === value) ?? 1 })}
            />
          </FormRow>
          <FormRow label="星期几">
            <ChoicePicker
              label="星期几"
              options={weekdays.map(({ number, label }) => ({ value: String(number), label }))}
              value={String(weekday)}
              onChange={(value) => onChange({ weekday: Number(value) })}
            />
          </FormRow>
        </>
      )}
      <FormRow label="几点开始">
        <ChoicePicker
          label="几点开始"
          options={[...new Set([time, ...times])].map((value) => ({ value, label: value }))}
          value={time}
          onChange={(value) => onChange({ time: value })}
        />
      </FormRow>
      <FormRow label="开多久">
        <ChoicePicker
          label="开多久"
          options={numbered([...new Set([minutes, ...lengths])], hoursOf)}
          value={String(minutes)}
          onChange={(value) => onChange({ minutes: Number(value) })}
        />
      </FormRow>
      <FormRow label="从哪一天起">
        <DayPicker
          label="从哪一天起"
          value={from}
          text={fullDay(moment(from))}
          start={dayOf(now)}
          end={dayOf(now + 365 * DAY)}
          onChange={(day) => onChange({ from: day })}
        />
      </FormRow>
    </Card>
  );
}
