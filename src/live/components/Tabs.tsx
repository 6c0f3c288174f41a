import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../../components/aria';
import '../live.scss';

interface TabsProps<T extends string> {
  items: readonly { value: T; label: string; count?: number | undefined }[];
  value: T;
  onChange: (value: T) => void;
  label: string;
}

/** 提问 12 · 评论 86 · 已答 5 */
export function Tabs<T extends string>({ items, value, onChange, label }: TabsProps<T>) {
  return (
    <View className="live-tabs" {...aria('tablist', { label })}>
      {items.map((item) => (
        <View
          key={item.value}
          className={cx('live-tab', 'num', item.value === value && 'live-tab-on')}
          {...pressable(() => onChange(item.value), { selected: item.value === value }, 'tab')}
        >
          {item.count === undefined ? item.label : `${item.label} ${item.count}`}
        </View>
      ))}
    </View>
  );
}
