import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { AtTextarea } from 'taro-ui';
import { aria, cx } from '../aria';
import { useFieldLabel } from './useFieldLabel';
import './TextField.scss';

export interface TextAreaProps {
  /** The element's id. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  maxLength?: number;
  invalid?: boolean;
  /** Turning true puts the caret here. */
  focus?: boolean;
  /** Under the text, inside the frame: photographs, the microphone. */
  tools?: ReactNode;
}

/** Several lines of text, with tools under them inside the same frame. */
export function TextArea({
  name,
  label,
  value,
  onChange,
  placeholder,
  maxLength = 500,
  invalid,
  focus,
  tools,
}: TextAreaProps) {
  useFieldLabel(name, label);
  return (
    <View id={name} className={cx('area', invalid && 'field-invalid')} {...aria('group', { label })}>
      <AtTextarea
        className="area-text"
        value={value}
        maxLength={maxLength}
        count={false}
        focus={focus === true}
        placeholder={placeholder ?? ''}
        onChange={(next) => onChange(next)}
      />
      {value.length > maxLength * 0.8 && (
        <View className="area-count">还能写 {maxLength - value.length} 字</View>
      )}
      {tools !== undefined && <View className="area-tools">{tools}</View>}
    </View>
  );
}
