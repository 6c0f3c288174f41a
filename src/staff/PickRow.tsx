import { View } from '@tarojs/components';
import { cx, pressable } from '../components/aria';
import { Icon } from '../components/basic/Icon';
import { FormRow } from '../components/form/FormRow';
import './PickRow.scss';

interface PickRowProps {
  /** Of the row, so that it can be brought into sight. */
  id: string;
  label: string;
  /** What was chosen, in words. */
  chosen: string | undefined;
  error: string | undefined;
  onOpen: () => void;
}

const NOTHING = '请选择';

/** A row whose answer is chosen in a sheet. */
export function PickRow({ id, label, chosen, error, onOpen }: PickRowProps) {
  return (
    <FormRow id={id} label={label} error={error}>
      <View
        className={cx('picker', error !== undefined && 'pick-lacking')}
        {...pressable(onOpen, { label: `${label}，${chosen ?? NOTHING}` })}
      >
        <View className={cx('grow', chosen === undefined && 'picker-empty')}>{chosen ?? NOTHING}</View>
        <Icon name="caret-right" />
      </View>
    </FormRow>
  );
}
