import type { ShowState } from '@core/domain/live/show';
import { View } from '@tarojs/components';
import { cx } from '../../components/aria';
import { Shape } from '../../components/basic/Icon';
import '../../components/order/StateBadge.scss';
import { showStateWords } from '../words/show';

/** Shape and colour of each state, of those that orders have. */
const looks: Record<ShowState, [tone: string, shape: string]> = {
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

/** The state as word, colour and shape. */
export function ShowBadge({ state }: { state: ShowState }) {
  const [tone, shape] = looks[state];
  return (
    <View className={cx('badge', `badge-${tone}`)}>
      <Shape name={`state-${shape}`} className="badge-shape" />
      {showStateWords[state]}
    </View>
  );
}
