import { View } from '@tarojs/components';
import { aria, cx } from '../components/aria';
import './wishes.scss';
import { partsLine, type Card } from './words';

const MOST_BARS = 12;

/** How much of a wish has been taken on: one bar a part, and the same in words. */
export function Parts({ wish }: { wish: Pick<Card, 'parts'> }) {
  const line = partsLine(wish);
  if (line === undefined) return null;
  const bars = wish.parts.flatMap(({ count, left }) =>
    Array.from({ length: count }, (_, n) => n < count - left),
  );
  return (
    <View>
      {bars.length <= MOST_BARS && (
        <View className="wish-bars" {...aria(undefined, { hidden: true })}>
          {bars.map((on, n) => (
            <View key={n} className={cx('wish-bar', on && 'wish-bar-on')} />
          ))}
        </View>
      )}
      <View className="t-s ink2 num">{line}</View>
    </View>
  );
}
