import { View } from '@tarojs/components';
import { FormRow } from '../../components/form/FormRow';
import { UrgencyField } from '../../components/form/UrgencyField';
import { DayField } from '../../components/form/WhenField';
import type { FormProps } from './props';
import { rowId } from './useOrdering';

/** The day, or that it cannot wait. An elder is not asked for the hour: the helper rings first. */
export function ElderWhen({ draft, change, now, medianMinutes, ordering }: FormProps) {
  return (
    <>
      <FormRow id={rowId('when')} label="急不急">
        <UrgencyField
          value={draft.urgency}
          medianMinutes={medianMinutes}
          onChange={(urgency) => change({ urgency })}
        />
      </FormRow>
      {draft.urgency === 'normal' && (
        <FormRow label="哪一天" error={ordering.mistakes['when']}>
          <DayField day={draft.day} now={now} onDay={(day) => change({ day })} />
          <View className="t-s ink2">几点来，会先打电话跟您说好</View>
        </FormRow>
      )}
    </>
  );
}
