import { View } from '@tarojs/components';
import { aria } from '../../components/aria';

interface ProgressProps {
  /** What is being done, in words. */
  words: string;
  progress: number;
  total: number | undefined;
}

/** How far long work is; it goes on when the page is closed. */
export function Progress({ words, progress, total = 0 }: ProgressProps) {
  const share = total === 0 ? 0 : Math.min(100, Math.round((progress * 100) / total));
  const far = total === 0 ? '' : `，${progress} / ${total} 行`;
  return (
    <View className="stack">
      <View {...aria('status', { live: 'polite' })}>{`${words}${far}`}</View>
      <View className="transfer-bar">
        <View className="transfer-bar-done" style={{ width: `${share}%` }} />
      </View>
    </View>
  );
}
