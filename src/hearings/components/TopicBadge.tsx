import type { TopicState } from '@core/domain/topic/topic';
import { Badge, type Look } from '../../components/order/Badge';
import { stateWords } from '../words/topic';

/** Shape and colour of each state, of those that orders have. */
const looks: Record<TopicState, Look> = {
  proposed: ['open', 'open'],
  screened: ['sent', 'dispatched'],
  accepted: ['go', 'claimed'],
  merged: ['off', 'closed'],
  returned: ['off', 'closed'],
  converted: ['sent', 'dispatched'],
  withdrawn: ['off', 'closed'],
};

export const TopicBadge = ({ state }: { state: TopicState }) => (
  <Badge look={looks[state]} word={stateWords[state]} />
);
