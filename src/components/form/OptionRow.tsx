import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../aria';
import type { Glyph } from '../basic/glyphs';
import { Icon } from '../basic/Icon';
import './OptionRow.scss';

export interface Option<T extends string> {
  value: T;
  label: string;
  icon?: Glyph;
  /** A second line; options that have one stand below each other. */
  line?: string;
}

interface OptionsProps<T extends string> {
  /** At most three a row; four stand two by two, more belong into a `ChoicePicker`. */
  options: readonly Option<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  label: string;
}

/** Up to three choices side by side; the chosen one is tinted and framed. */
export function OptionRow<T extends string>({ options, value, onChange, label }: OptionsProps<T>) {
  return (
    <View className={cx('options', options.length > 3 && 'options-pairs')} {...aria('radiogroup', { label })}>
      {options.map((option) => (
        <View
          key={option.value}
          className={cx('option', option.value === value && 'option-on')}
          {...pressable(
            () => onChange(option.value),
            { checked: option.value === value, label: option.label },
            'radio',
          )}
        >
          {option.icon && <Icon name={option.icon} />}
          {option.label}
        </View>
      ))}
    </View>
  );
}

/** Choices below each other, each with its cost said under it: 急不急, why an order is given back. */
export function OptionList<T extends string>({ options, value, onChange, label }: OptionsProps<T>) {
  return (
    <View {...aria('radiogroup', { label })}>
      {options.map((option) => (
        <View
          key={option.value}
          className="option-line"
          {...pressable(
            () => onChange(option.value),
            {
              checked: option.value === value,
              label: option.line ? `${option.label}，${option.line}` : option.label,
            },
            'radio',
          )}
        >
          <View className={cx('option-dot', option.value === value && 'option-dot-on')} />
          <View className="grow">
            <View className="option-name">{option.label}</View>
            {option.line !== undefined && <View className="t-s ink2">{option.line}</View>}
          </View>
        </View>
      ))}
    </View>
  );
}
