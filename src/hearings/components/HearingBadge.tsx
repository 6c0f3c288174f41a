import type { HearingState } from '@core/domain/hearing/hearing';
import { View } from '@tarojs/components';
import { cx } from '../../components/aria';
import { Shape } from '../../components/basic/Icon';
import '../../components/order/StateBadge.scss';
import { stateWords } from '../words/hearing';

/** Shape and colour of each state, of those that orders have. */
const looks: Record<HearingState, [tone: string, shape: string]> = {
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

/** The state as word, colour and shape. */
export function HearingBadge({ state }: { state: HearingState }) {
  const [tone, shape] = looks[state];
  return (
    <View className={cx('badge', `badge-${tone}`)}>
      <Shape name={`state-${shape}`} className="badge-shape" />
      {stateWords[state]}
    </View>
  );
}
