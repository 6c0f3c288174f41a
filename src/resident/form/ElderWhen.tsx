import { View } from '@tarojs/components';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { urgencyOptions } from '../../copy/ordering';
import type { FormProps } from './props';
import { rowId } from './useOrdering';
import { Days } from './WhenRow';

/** The day, or that it cannot wait. An elder is not asked for the hour: the helper rings first. */
export function ElderWhen({ draft, change, now, medianMinutes, ordering }: FormProps) {
  return (
    <>
      <FormRow id={rowId('when')} label="急不急">
        <OptionList
          label="急不急"
          options={urgencyOptions(medianMinutes)}
          value={draft.urgency}
          onChange={(urgency) => change({ urgency })}
        />
      </FormRow>
      {draft.urgency === 'normal' && (
        <FormRow label="哪一天" error={ordering.mistakes['when']}>
          <Days draft={draft} change={change} now={now} />
          <View className="t-s ink2">几点来，会先打电话跟您说好</View>
        </FormRow>
      )}
    </>
  );
}
