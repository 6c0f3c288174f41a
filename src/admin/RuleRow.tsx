import { bounds, type RuleName } from '@core/domain/settings/rules';
import { Note } from '../components/basic/Note';
import { ChoicePicker } from '../components/form/ChoicePicker';
import { FormRow } from '../components/form/FormRow';
import { rangeWords, ruleWords } from './ruleWords';

interface RuleRowProps {
  name: RuleName;
  value: number;
  onChange: (value: number) => void;
  /** At the right of its name; what is usual and how far it may go, where nothing else is said. */
  help?: string;
}

/** One rule of the county: what it does, and the wheel that turns within its bounds. */
export function RuleRow({ name, value, onChange, help = rangeWords(name) }: RuleRowProps) {
  const { least, most } = bounds[name];
  const words = ruleWords[name];
  const options = Array.from({ length: most - least + 1 }, (_, index) => String(least + index)).map(
    (one) => ({
      value: one,
      label: `${one} ${words.unit}`,
    }),
  );
  return (
    <FormRow label={words.name} help={help}>
      <Note>{words.line}</Note>
      <ChoicePicker
        label={words.name}
        options={options}
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </FormRow>
  );
}
