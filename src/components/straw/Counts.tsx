import { View } from '@tarojs/components';
import { aria } from '../aria';
import './straw.scss';

interface CountsProps {
  options: readonly string[];
  /** By option; nothing yet counts as nobody. */
  counts: readonly number[] | undefined;
}

/** How many answered what. */
export function Counts({ options, counts = [] }: CountsProps) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    <View className="stack">
      {options.map((option, at) => {
        const count = counts[at] ?? 0;
        return (
          <View key={option}>
            <View className="row">
              <View className="grow">{option}</View>
              <View className="b num">{`${count} 人`}</View>
            </View>
            <View className="straw-bar" {...aria(undefined, { hidden: true })}>
              <View className="straw-bar-part" style={{ width: `${(100 * count) / Math.max(1, all)}%` }} />
            </View>
          </View>
        );
      })}
      <View className="t-s ink2 num">{`${all} 人答了`}</View>
    </View>
  );
}
