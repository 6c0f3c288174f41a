import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';

interface TextRowProps {
  /** Path of what is written, also the element's id. */
  field: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  max: number;
  help?: string;
  placeholder?: string;
  type?: 'text' | 'number' | 'phone';
  /** Several lines. */
  long?: boolean;
}

/** One text of a service, with what is wrong under it. */
export function TextRow({
  field,
  label,
  error,
  help,
  max,
  long,
  type,
  placeholder,
  ...typing
}: TextRowProps) {
  const name = `menu-${field.replace(/\./g, '-')}`;
  const shared = { name, label, maxLength: max, invalid: error !== undefined, ...typing };
  const hint = placeholder === undefined ? {} : { placeholder };
  return (
    <FormRow label={label} error={error} {...(help === undefined ? {} : { help })}>
      {long ? (
        <TextArea {...shared} {...hint} />
      ) : (
        <TextField {...shared} {...hint} {...(type === undefined ? {} : { type })} />
      )}
    </FormRow>
  );
}
