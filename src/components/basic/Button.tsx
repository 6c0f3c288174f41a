import { View } from '@tarojs/components';
import { cx, pressable } from '../aria';
import type { Glyph } from './glyphs';
import { Icon } from './Icon';
import './Button.scss';

export interface ButtonProps {
  children: string;
  onPress: () => void;
  /** At most one `filled` on a screen. */
  kind?: 'filled' | 'outlined' | 'tinted' | 'plain';
  /** `main` is the one act of an elder page, 72 high there. */
  size?: 'normal' | 'small' | 'main';
  icon?: Glyph;
  /** Being sent: says 正在送出… and takes no more taps. */
  busy?: boolean;
  disabled?: boolean;
  /** Share of a row of buttons; the filled one is last and 1.5. */
  grow?: number;
  /** What a screen reader says when the words alone are not enough. */
  label?: string;
}

const BUSY = '正在送出…';

/** A button with its words written on it. */
export function Button({
  children,
  onPress,
  kind = 'outlined',
  size = 'normal',
  icon,
  busy,
  disabled,
  grow,
  label,
}: ButtonProps) {
  const off = busy === true || disabled === true;
  return (
    <View
      className={cx('button', `button-${kind}`, `button-${size}`, off && 'button-off')}
      {...(grow === undefined ? {} : { style: { flex: grow } })}
      {...pressable(onPress, { label, disabled: off || undefined })}
    >
      {icon && !busy && <Icon name={icon} className="button-icon" />}
      {busy ? BUSY : children}
    </View>
  );
}
