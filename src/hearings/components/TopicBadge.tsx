import type { TopicState } from '@core/domain/topic/topic';
import { View } from '@tarojs/components';
import { cx } from '../../components/aria';
import { Shape } from '../../components/basic/Icon';
import '../../components/order/StateBadge.scss';
import { stateWords } from '../words/topic';

/** Shape and colour of each state, of those that orders have. */
const looks: Record<TopicState, [tone: string, shape: string]> = {
  proposed: ['open', 'open'],
  screened: ['sent', 'dispatched'],
  accepted: ['go', 'claimed'],
  merged: ['off', 'closed'],
  returned: ['off', 'closed'],
  converted: ['sent', 'dispatched'],
  withdrawn: ['off', 'closed'],
};

/** The state as word, colour and shape. */
export function TopicBadge({ state }: { state: TopicState }) {
  const [tone, shape] = looks[state];
  return (
    <View className={cx('badge', `badge-${tone}`)}>
      <Shape name={`state-${shape}`} className="badge-shape" />
      {stateWords[state]}
    </View>
  );
}
