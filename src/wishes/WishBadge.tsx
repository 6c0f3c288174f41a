import { View } from '@tarojs/components';
import { Badge, type Look } from '../components/order/Badge';
import type { WishState } from '@core/domain/wish/wish';
import { outcomeWords, stateWords, type Card } from './words';

/** Shape and colour of each state, of those that orders have. */
const looks: Record<WishState, Look> = {
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
  return (
    <View className="badges">
      {outcome && <View className="badge-outcome">{outcomeWords[outcome]}</View>}
      <Badge look={looks[state]} word={stateWords[state]} />
    </View>
  );
}
