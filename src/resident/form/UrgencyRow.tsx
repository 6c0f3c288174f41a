import { FormRow } from '../../components/form/FormRow';
import { UrgencyField } from '../../components/form/UrgencyField';
import type { FormProps } from './props';

/** How urgent it is, and what that costs the neighbours. */
export function UrgencyRow({
  draft,
  change,
  medianMinutes,
}: Pick<FormProps, 'draft' | 'change' | 'medianMinutes'>) {
  return (
    <FormRow label="急不急">
      <UrgencyField
        value={draft.urgency}
        medianMinutes={medianMinutes}
        onChange={(urgency) => change({ urgency })}
      />
    </FormRow>
  );
}
