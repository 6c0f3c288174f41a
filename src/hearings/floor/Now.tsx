import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import { useNow } from '../../hooks/useNow';
import { handWords, itemLeftWords, leftWords, type Floor } from '../words/floor';

/** What is on, and who speaks. */
export function Now({ floor: { title, agenda, item, speaking } }: { floor: Floor }) {
  const now = useNow();
  const on = agenda.find(({ id }) => id === item?.id);
  return (
    <Card className="stack">
      <View className="t-s ink2">{title}</View>
      <View className="t-l b">{on ? on.title : '还没点到哪一条'}</View>
      {item && on && <View className="t-s ink2 num">{itemLeftWords(item, now)}</View>}
      <View className="rule" />
      <View {...aria('status', { live: 'polite' })}>
        {speaking ? (
          <>
            <View className="t-s ink2">正在说</View>
            <View className="floor-number num">{handWords(speaking)}</View>
            <View className="b num">{leftWords(speaking, now)}</View>
          </>
        ) : (
          <View className="ink2">现在没有人在说</View>
        )}
      </View>
    </Card>
  );
}
