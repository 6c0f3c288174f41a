import { View } from '@tarojs/components';
import { aria, cx, pressable } from '../aria';
import './Segments.scss';

interface Segment<T extends string> {
  value: T;
  label: string;
  count?: number;
}

interface SegmentsProps<T extends string> {
  items: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
  /** What is being chosen, for a screen reader. */
  label: string;
}

/** Switches between a few lists of one page: 进行中 2 · 已结案. */
export function Segments<T extends string>({ items, value, onChange, label }: SegmentsProps<T>) {
  return (
    <View className="segments" {...aria('tablist', { label })}>
      {items.map((item) => (
        <View
          key={item.value}
          className={cx('segment', item.value === value && 'segment-on')}
          {...pressable(() => onChange(item.value), { selected: item.value === value }, 'tab')}
        >
          {item.count === undefined ? item.label : `${item.label} ${item.count}`}
        </View>
      ))}
    </View>
  );
}
