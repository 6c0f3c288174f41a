import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { Picker, View } from '@tarojs/components';
import { aria } from '../aria';
import { Icon } from '../basic/Icon';
import { DayPicker } from '../form/ChoicePicker';
import { FormRow } from '../form/FormRow';
import '../form/ChoicePicker.scss';
import './planning.scss';
import { dayWord } from '../../copy/times';
import { useNow } from '../../hooks/useNow';

/** A day and two times of it, as they are written down: 2026-11-23, 19:00, 20:30. */
export interface Hours {
  day: string;
  from: string;
  until: string;
}

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};
const at = (day: string, time: string): number => moment(day) + minutesOf(time) * 60_000;

/** Moments of the written hours; undefined while a day is missing. */
export const momentsOf = ({ day, from, until }: Hours): { startsAt: number; endsAt: number } | undefined =>
  day === '' ? undefined : { startsAt: at(day, from), endsAt: at(day, until) };

interface HoursRowsProps {
  /** Of the row, which a page scrolls to. */
  id: string;
  /** What holds of these hours: 至少提前三天. */
  help: string;
  value: Hours;
  onChange: (some: Partial<Hours>) => void;
  error?: string | undefined;
  /** What was held already is written down: the day may lie behind. */
  past?: boolean;
}

/** When it is held. */
export function HoursRows({ id, help, value, onChange, error, past = false }: HoursRowsProps) {
  const now = useNow();
  const { day, from, until } = value;
  return (
    <FormRow id={id} label="什么时候" help={help} error={error}>
      <DayPicker
        label="哪一天"
        value={day === '' ? undefined : day}
        text={day === '' ? undefined : dayWord(moment(day), now)}
        start={dayOf(past ? now - 30 * DAY : now)}
        end={dayOf(past ? now : now + 180 * DAY)}
        onChange={(next) => onChange({ day: next })}
      />
      <View className="row planning-hours">
        <TimePicker label="几点开始" value={from} onChange={(next) => onChange({ from: next })} />
        <View>到</View>
        <TimePicker label="几点结束" value={until} onChange={(next) => onChange({ until: next })} />
      </View>
    </FormRow>
  );
}

interface TimePickerProps {
  label: string;
  value: string;
  onChange: (time: string) => void;
}

function TimePicker({ label, value, onChange }: TimePickerProps) {
  return (
    <Picker className="grow" mode="time" value={value} onChange={(event) => onChange(event.detail.value)}>
      <View className="picker" {...aria('button', { label: `${label}，${value}` })}>
        <View className="grow num">{value}</View>
        <Icon name="clock" />
      </View>
    </Picker>
  );
}
