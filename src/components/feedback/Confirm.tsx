import { View } from '@tarojs/components';
import { Button } from '../basic/Button';
import { Sheet } from './Sheet';

interface ConfirmProps {
  open: boolean;
  title: string;
  /** What will follow, in words. */
  consequence: string;
  /** The act itself: 撤回, never 确定. */
  act: string;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before an act that takes something away. */
export function Confirm({ open, title, consequence, act, busy, onConfirm, onClose }: ConfirmProps) {
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className="stack">
        <View className="ink2">{consequence}</View>
        <View className="row">
          <Button grow={1} onPress={onClose}>
            先不
          </Button>
          <Button grow={1.5} kind="filled" onPress={onConfirm} {...(busy === undefined ? {} : { busy })}>
            {act}
          </Button>
        </View>
      </View>
    </Sheet>
  );
}
