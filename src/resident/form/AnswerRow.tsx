import { AnswerField } from '../../components/form/AnswerField';
import { FormRow } from '../../components/form/FormRow';
import type { Draft, Item } from './draft';
import { answerRow, type Mistakes } from './mistakes';
import { rowId } from './useOrdering';

interface AnswerRowProps {
  field: Item['fields'][number];
  draft: Draft;
  change: (some: Partial<Draft>) => void;
  mistakes: Mistakes;
}

/** One question of the item's own. */
export function AnswerRow({ field, draft, change, mistakes }: AnswerRowProps) {
  const name = answerRow(field.key);
  const error = mistakes[name];
  return (
    <FormRow
      id={rowId(name)}
      label={field.label}
      error={error}
      {...(field.required ? {} : { help: '可以不填' })}
    >
      <AnswerField
        question={field}
        name={name}
        value={draft.answers[field.key] ?? ''}
        invalid={error !== undefined}
        focus={error !== undefined}
        onChange={(value) => change({ answers: { ...draft.answers, [field.key]: value } })}
      />
    </FormRow>
  );
}
