import { FormRow } from '../../components/form/FormRow';
import { FreeGrid } from '../FreeGrid';
import { SkillPicker } from '../SkillPicker';
import type { useRegister } from './useRegister';

/** Page 2: what one can do, and when one has time. Both may stay empty. */
export function TimesStep({ form }: { form: ReturnType<typeof useRegister> }) {
  const { draft, change } = form;
  return (
    <>
      <FormRow label="会什么" help="可以都不选">
        <SkillPicker skills={draft.skills} onChange={(skills) => change({ skills })} />
      </FormRow>
      <FormRow label="什么时候有空" help="不选就随时问">
        <FreeGrid free={draft.free} onChange={(free) => change({ free })} />
      </FormRow>
    </>
  );
}
