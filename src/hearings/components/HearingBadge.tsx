import type { HearingState } from '@core/domain/hearing/hearing';
import { Badge, type Look } from '../../components/order/Badge';
import { stateWords } from '../words/hearing';

/** Shape and colour of each state, of those that orders have. */
const looks: Record<HearingState, Look> = {
  scheduled: ['off', 'submitted'],
  registrationOpen: ['go', 'claimed'],
  inSession: ['go', 'inService'],
  minutesDraft: ['open', 'open'],
  minutesPublished: ['sent', 'dispatched'],
  resolution: ['open', 'open'],
  householdVote: ['sent', 'dispatched'],
  resolutionPublic: ['sent', 'dispatched'],
  actions: ['go', 'inService'],
  evaluated: ['go', 'resolved'],
  closed: ['off', 'closed'],
  postponed: ['off', 'suspended'],
  cancelled: ['off', 'closed'],
  noQuorum: ['open', 'suspended'],
};

export const HearingBadge = ({ state }: { state: HearingState }) => (
  <Badge look={looks[state]} word={stateWords[state]} />
);
