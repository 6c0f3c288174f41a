import { AtInput } from 'taro-ui';
import { cx } from '../aria';
import { useFieldLabel } from './useFieldLabel';
import './TextField.scss';

interface TextFieldProps {
  /** Also the element's id. */
  name: string;
  /** The question, for a screen reader; a sighted person reads it in the `FormRow`. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** `digit` is a number with a decimal point. */
  type?: 'text' | 'number' | 'digit' | 'phone';
  maxLength?: number;
  invalid?: boolean;
  /** Turning true puts the caret here. */
  focus?: boolean;
  disabled?: boolean;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    value,
    onChange,
    placeholder = '',
    type = 'text',
    maxLength = 100,
    invalid,
    focus,
    disabled,
  } = props;
  useFieldLabel(name, label);
  return (
    <AtInput
      name={name}
      className={cx('field', invalid && 'field-invalid')}
      type={type}
      value={value}
      placeholder={placeholder}
      maxlength={maxLength}
      disabled={disabled === true}
      focus={focus === true}
      border={false}
      onChange={(next) => onChange(String(next))}
    />
  );
}
