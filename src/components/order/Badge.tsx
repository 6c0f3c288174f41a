import { View } from '@tarojs/components';
import { cx } from '../aria';
import { Shape } from '../basic/Icon';
import './StateBadge.scss';

/** The colour of a state, and its shape: of those that orders have. */
export type Look = readonly [tone: 'off' | 'open' | 'sent' | 'go', shape: string];

/** A state as word, colour and shape. */
export function Badge({ look: [tone, shape], word }: { look: Look; word: string }) {
  return (
    <View className={cx('badge', `badge-${tone}`)}>
      <Shape name={`state-${shape}`} className="badge-shape" />
      {word}
    </View>
  );
}
