import type { OrderState, Outcome } from '@core/domain/order/order';
import { View } from '@tarojs/components';
import { outcomeWords, stateWords } from '../../copy/states';
import { cx } from '../aria';
import { Shape } from '../basic/Icon';
import './StateBadge.scss';

const tones: Record<OrderState, string> = {
  submitted: 'off',
  open: 'open',
  dispatched: 'sent',
  claimed: 'go',
  inService: 'go',
  resolved: 'go',
  closed: 'off',
  suspended: 'off',
};

interface StateBadgeProps {
  state: OrderState;
  /** Said beside 已结案, because closed is not solved. */
  outcome?: Outcome | undefined;
}

/** The state as word, colour and shape; a closed order also says what came of it. */
export function StateBadge({ state, outcome }: StateBadgeProps) {
  return (
    <View className="badges">
      {state === 'closed' && outcome && <View className="badge-outcome">{outcomeWords[outcome]}</View>}
      <View className={cx('badge', `badge-${tones[state]}`)}>
        <Shape name={`state-${state}`} className="badge-shape" />
        {stateWords[state]}
      </View>
    </View>
  );
}
