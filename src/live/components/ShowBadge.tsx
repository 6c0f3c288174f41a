import type { ShowState } from '@core/domain/live/show';
import { Badge, type Look } from '../../components/order/Badge';
import { showStateWords } from '../words/show';

/** Shape and colour of each state, of those that orders have. */
const looks: Record<ShowState, Look> = {
  planned: ['off', 'submitted'],
  announced: ['go', 'claimed'],
  rehearsing: ['open', 'open'],
  live: ['go', 'inService'],
  interrupted: ['open', 'suspended'],
  ended: ['off', 'closed'],
  replay: ['sent', 'inService'],
  archived: ['off', 'closed'],
  cancelled: ['off', 'closed'],
};

export const ShowBadge = ({ state }: { state: ShowState }) => (
  <Badge look={looks[state]} word={showStateWords[state]} />
);
