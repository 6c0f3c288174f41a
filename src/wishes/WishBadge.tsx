import { View } from '@tarojs/components';
import { cx } from '../components/aria';
import { Shape } from '../components/basic/Icon';
import '../components/order/StateBadge.scss';
import type { WishState } from '@core/domain/wish/wish';
import { outcomeWords, stateWords, type Card } from './words';

/** Shape and colour of each state, of those that orders have. */
const looks: Record<WishState, [tone: string, shape: string]> = {
  submitted: ['off', 'submitted'],
  verified: ['sent', 'dispatched'],
  published: ['open', 'open'],
  coClaiming: ['open', 'open'],
  claimed: ['go', 'claimed'],
  inProgress: ['go', 'inService'],
  delivered: ['go', 'resolved'],
  disputed: ['open', 'suspended'],
  confirmed: ['go', 'resolved'],
  closed: ['off', 'closed'],
  declined: ['off', 'closed'],
  converted: ['sent', 'dispatched'],
};

/** The state as word, colour and shape; an ended wish also says what came of it. */
export function WishBadge({ state, outcome }: Pick<Card, 'state' | 'outcome'>) {
  const [tone, shape] = looks[state];
  return (
    <View className="badges">
      {outcome && <View className="badge-outcome">{outcomeWords[outcome]}</View>}
      <View className={cx('badge', `badge-${tone}`)}>
        <Shape name={`state-${shape}`} className="badge-shape" />
        {stateWords[state]}
      </View>
    </View>
  );
}
