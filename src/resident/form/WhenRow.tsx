import { View } from '@tarojs/components';
import { moment } from '@core/domain/calendar/time';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { dayWord } from '../../copy/times';
import type { FormProps } from './props';
import { rowId } from './useOrdering';
import { calendarBounds, dayChoices, slotChoices } from './when';

/** The day and the part of it. */
export function WhenRow({ draft, change, now, ordering }: Omit<FormProps, 'item' | 'medianMinutes'>) {
  return (
    <FormRow id={rowId('when')} label="什么时候" error={ordering.mistakes['when']}>
      <Days draft={draft} change={change} now={now} />
      <View className="form-slots">
        <OptionRow
          label="几点"
          options={slotChoices(draft.day, now)}
          value={draft.slot}
          onChange={(slot) => change({ slot })}
        />
      </View>
    </FormRow>
  );
}

/** Today, tomorrow, or another day from the calendar. */
export function Days({ draft, change, now }: Pick<FormProps, 'draft' | 'change' | 'now'>) {
  const days = dayChoices(now);
  const picked = !days.some(({ value }) => value === draft.day);
  return (
    <View className="form-days">
      <View className="form-near">
        <OptionRow label="哪一天" options={days} value={draft.day} onChange={(day) => change({ day })} />
      </View>
      <DayPicker
        asOption
        label="选日子"
        value={picked ? draft.day : undefined}
        text={picked ? dayWord(moment(draft.day), now) : undefined}
        onChange={(day) => change({ day })}
        {...calendarBounds(now)}
      />
    </View>
  );
}
