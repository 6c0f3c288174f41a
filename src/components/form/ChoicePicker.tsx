import { Picker, View } from '@tarojs/components';
import { aria, cx } from '../aria';
import type { Glyph } from '../basic/glyphs';
import { Icon } from '../basic/Icon';
import type { Option } from './OptionRow';
import './ChoicePicker.scss';

interface ChoicePickerProps<T extends string> {
  options: readonly Option<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  label: string;
  placeholder?: string;
}

/** More than three choices: the platform's own wheel. */
export function ChoicePicker<T extends string>({
  options,
  value,
  onChange,
  label,
  placeholder,
}: ChoicePickerProps<T>) {
  const index = options.findIndex((option) => option.value === value);
  const pick = (at: number): void => {
    const chosen = options[at];
    if (chosen) onChange(chosen.value);
  };
  return (
    <Picker
      mode="selector"
      range={options.map((option) => option.label)}
      value={Math.max(index, 0)}
      onChange={(event) => pick(Number(event.detail.value))}
    >
      <Shown
        text={options[index]?.label}
        placeholder={placeholder ?? '请选择'}
        label={label}
        icon="caret-down"
      />
    </Picker>
  );
}

interface DayPickerProps {
  /** `2026-11-23`. */
  value: string | undefined;
  /** How the day is said: 11 月 23 日 周一. */
  text: string | undefined;
  start: string;
  end: string;
  onChange: (day: string) => void;
  label: string;
  placeholder?: string;
  /** Drawn like an option of a row, beside 今天 and 明天. */
  asOption?: boolean;
}

/** A day, by the platform's own wheel. */
export function DayPicker({
  value,
  text,
  start,
  end,
  onChange,
  label,
  placeholder,
  asOption,
}: DayPickerProps) {
  return (
    <Picker
      className={cx(asOption && 'picker-option')}
      mode="date"
      value={value ?? start}
      start={start}
      end={end}
      onChange={(event) => onChange(event.detail.value)}
    >
      <Shown
        text={text}
        placeholder={placeholder ?? '选日子'}
        label={label}
        icon="calendar-blank"
        {...(asOption ? { option: text === undefined ? 'option' : 'option option-on' } : {})}
      />
    </Picker>
  );
}

interface ShownProps {
  text: string | undefined;
  placeholder: string;
  label: string;
  icon: Glyph;
  option?: string;
}

function Shown({ text, placeholder, label, icon, option }: ShownProps) {
  return (
    <View className={option ?? 'picker'} {...aria('button', { label: `${label}，${text ?? placeholder}` })}>
      {option !== undefined && <Icon name={icon} />}
      <View
        className={cx(
          option === undefined && 'grow',
          text === undefined && option === undefined && 'picker-empty',
        )}
      >
        {text ?? placeholder}
      </View>
      {option === undefined && <Icon name={icon} />}
    </View>
  );
}
