import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { urgencyOptions } from '../../copy/ordering';
import type { FormProps } from './props';

/** How urgent it is, and what that costs the neighbours. */
export function UrgencyRow({
  draft,
  change,
  medianMinutes,
}: Pick<FormProps, 'draft' | 'change' | 'medianMinutes'>) {
  return (
    <FormRow label="急不急">
      <OptionList
        label="急不急"
        options={urgencyOptions(medianMinutes)}
        value={draft.urgency}
        onChange={(urgency) => change({ urgency })}
      />
    </FormRow>
  );
}
