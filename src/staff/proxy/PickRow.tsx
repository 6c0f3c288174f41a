import { View } from '@tarojs/components';
import { cx, pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { FormRow } from '../../components/form/FormRow';
import { rowId } from './useProxy';
import './proxy.scss';

interface PickRowProps {
  name: string;
  label: string;
  /** What was chosen, in words. */
  chosen: string | undefined;
  error: string | undefined;
  onOpen: () => void;
}

const NOTHING = '请选择';

/** A row whose answer is chosen in a sheet. */
export function PickRow({ name, label, chosen, error, onOpen }: PickRowProps) {
  return (
    <FormRow id={rowId(name)} label={label} error={error}>
      <View
        className={cx('picker', error !== undefined && 'proxy-lacking')}
        {...pressable(onOpen, { label: `${label}，${chosen ?? NOTHING}` })}
      >
        <View className={cx('grow', chosen === undefined && 'picker-empty')}>{chosen ?? NOTHING}</View>
        <Icon name="caret-right" />
      </View>
    </FormRow>
  );
}
