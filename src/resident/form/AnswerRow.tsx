import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow, type Option } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import type { Draft, Item } from './draft';
import { answerRow, type Mistakes } from './mistakes';
import { rowId } from './useOrdering';

type Field = Item['fields'][number];

interface AnswerRowProps {
  field: Field;
  draft: Draft;
  change: (some: Partial<Draft>) => void;
  mistakes: Mistakes;
}

const MOST_BUTTONS = 3;
const YES_NO: readonly Option<string>[] = [
  { value: '是', label: '是' },
  { value: '否', label: '否' },
];

/** One question of the item's own. */
export function AnswerRow({ field, draft, change, mistakes }: AnswerRowProps) {
  const name = answerRow(field.key);
  const error = mistakes[name];
  const answer = draft.answers[field.key] ?? '';
  const put = (value: string): void => change({ answers: { ...draft.answers, [field.key]: value } });
  return (
    <FormRow
      id={rowId(name)}
      label={field.label}
      error={error}
      {...(field.required ? {} : { help: '可以不填' })}
    >
      {field.kind === 'text' || field.kind === 'number' ? (
        <TextField
          name={name}
          label={field.label}
          type={field.kind}
          value={answer}
          maxLength={field.max}
          invalid={error !== undefined}
          focus={error !== undefined}
          onChange={put}
        />
      ) : (
        <Choice label={field.label} options={optionsOf(field)} value={answer} onChange={put} />
      )}
    </FormRow>
  );
}

function optionsOf(field: Field): readonly Option<string>[] {
  return field.kind === 'yesNo' ? YES_NO : (field.choices ?? []).map((value) => ({ value, label: value }));
}

interface ChoiceProps {
  label: string;
  options: readonly Option<string>[];
  value: string;
  onChange: (value: string) => void;
}

function Choice(props: ChoiceProps) {
  return props.options.length > MOST_BUTTONS ? <ChoicePicker {...props} /> : <OptionRow {...props} />;
}
