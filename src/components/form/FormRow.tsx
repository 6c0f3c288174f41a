import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria, pressable } from '../aria';
import { Icon } from '../basic/Icon';
import './FormRow.scss';

interface FormRowProps {
  label: string;
  children: ReactNode;
  /** At the right of the label: who sees it, or whether it may be left out. */
  help?: string;
  /** Instead of help: an act, like 换地址. */
  side?: { label: string; onPress: () => void };
  /** The sentence of what is wrong; `id` lets the page scroll to it. */
  error?: string | undefined;
  id?: string;
  /** Below the sentence of what is wrong: what one tap can fill in. */
  after?: ReactNode;
}

/** One question of a form: its label above, the control below, what is wrong under that. */
export function FormRow({ label, children, help, side, error, id, after }: FormRowProps) {
  return (
    <View className="form-row" {...(id === undefined ? {} : { id })} {...aria('group', { label })}>
      <View className="form-label">
        {label}
        {help !== undefined && <View className="form-help">{help}</View>}
        {side && (
          <View className="form-side" {...pressable(side.onPress)}>
            {side.label}
          </View>
        )}
      </View>
      {children}
      {error !== undefined && (
        <View className="form-error" {...aria('alert')}>
          <Icon name="warning-circle-fill" />
          {error}
        </View>
      )}
      {after}
    </View>
  );
}
