import { View } from '@tarojs/components';
import { Counts } from '../../components/straw/Counts';
import { useNow } from '../../hooks/useNow';
import { handWords, itemLeftWords, leftWords, type Floor } from '../words/floor';

const SHOWN = 5;

/** The room's own screen: large, by numbers, read from the last row. */
export function Room({ floor: { title, agenda, item, speaking, line, poll } }: { floor: Floor }) {
  const now = useNow();
  const on = agenda.find(({ id }) => id === item?.id);
  const next = line.slice(0, SHOWN).map(({ number }) => `${number} 号`);
  return (
    <View className="room">
      <View className="room-small">{on ? on.title : title}</View>
      {item && on && <View className="room-small ink2 num">{itemLeftWords(item, now)}</View>}
      {speaking ? (
        <>
          <View className="room-large num">{handWords(speaking)}</View>
          <View className="room-small b num">{leftWords(speaking, now)}</View>
        </>
      ) : (
        <View className="room-large">请举手发言</View>
      )}
      <View className="room-small num">
        {next.length === 0 ? '没有人在排队' : `下面是 ${next.join('、')}`}
      </View>
      {poll && (
        <View className="room-small stack">
          <View className="b">{poll.question}</View>
          {poll.closedAt === undefined ? (
            <View className="ink2">{`请在手机上答：${poll.options.join('、')}`}</View>
          ) : (
            <Counts options={poll.options} counts={poll.counts} />
          )}
          <View className="ink2">只看个大概，不算表决</View>
        </View>
      )}
    </View>
  );
}
