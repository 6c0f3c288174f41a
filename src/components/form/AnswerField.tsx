import type { Output } from '@core/contract';
import { ChoicePicker } from './ChoicePicker';
import { OptionRow, type Option } from './OptionRow';
import { TextField } from './TextField';

export type Question = Output<'menu.list'>['list'][number]['fields'][number];

interface AnswerFieldProps {
  question: Question;
  /** The element's id. */
  name: string;
  value: string;
  onChange: (value: string) => void;
  invalid?: boolean;
  /** Turning true puts the caret here. */
  focus?: boolean;
}

const MOST_BUTTONS = 3;
const YES_NO: readonly Option<string>[] = [
  { value: '是', label: '是' },
  { value: '否', label: '否' },
];

/** The control for one question of a menu item: typed, or chosen. */
export function AnswerField({ question, name, value, onChange, invalid, focus }: AnswerFieldProps) {
  const { kind, label, max, choices = [] } = question;
  if (kind === 'text' || kind === 'number') {
    return (
      <TextField
        name={name}
        label={label}
        type={kind}
        value={value}
        maxLength={max}
        invalid={invalid === true}
        focus={focus === true}
        onChange={onChange}
      />
    );
  }
  const options = kind === 'yesNo' ? YES_NO : choices.map((choice) => ({ value: choice, label: choice }));
  const Choice = options.length > MOST_BUTTONS ? ChoicePicker : OptionRow;
  return <Choice label={label} options={options} value={value} onChange={onChange} />;
}
