import { FormRow } from '../../components/form/FormRow';
import { WhenField } from '../../components/form/WhenField';
import type { FormProps } from './props';
import { rowId } from './useOrdering';

/** The day and the part of it. */
export function WhenRow({ draft, change, now, ordering }: FormProps) {
  return (
    <FormRow id={rowId('when')} label="什么时候" error={ordering.mistakes['when']}>
      <WhenField
        day={draft.day}
        slot={draft.slot}
        now={now}
        onDay={(day) => change({ day })}
        onSlot={(slot) => change({ slot })}
      />
    </FormRow>
  );
}
