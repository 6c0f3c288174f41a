import type { Entry } from '@core/domain/hearing/minutes';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { lineWords } from '../words/minutes';

interface UnseenProps {
  entry: Entry;
  /** Puts words in the place of both. */
  onSettle: (said: Entry['said']) => void;
}

/** What was written on another phone at the same time and does not stand: to be chosen, or let go. */
export function Unseen({ entry: { lost, said, gone }, onSettle }: UnseenProps) {
  if (!lost || gone) return null;
  return (
    <View className="stack">
      <View className="amber">{`另一部手机上同时写的是：${lost.gone ? '划掉' : lineWords(lost.said)}`}</View>
      <View className="minute-acts">
        {!lost.gone && (
          <Button size="small" onPress={() => onSettle(lost.said)}>
            用那一句
          </Button>
        )}
        <Button size="small" onPress={() => onSettle(said)}>
          就用现在的
        </Button>
      </View>
    </View>
  );
}
