import { View } from '@tarojs/components';
import { Button } from '../basic/Button';
import { Card } from '../basic/Card';
import { Drawing } from '../basic/Icon';
import './Empty.scss';

interface EmptyProps {
  /** What is so: 现在没有等您的单. */
  title: string;
  /** Why, or what happens next. */
  line?: string;
  /** One way on. */
  act?: { label: string; onPress: () => void };
}

/** Nothing here, and what that means. */
export function Empty({ title, line, act }: EmptyProps) {
  return (
    <Card className="empty">
      <Drawing name="logo" className="empty-logo" />
      <View className="b">{title}</View>
      {line !== undefined && <View className="t-s ink2">{line}</View>}
      {act && (
        <Button kind="tinted" size="small" onPress={act.onPress}>
          {act.label}
        </Button>
      )}
    </Card>
  );
}
