import type { OrderState, Outcome } from '@core/domain/order/order';
import { View } from '@tarojs/components';
import { outcomeWords, stateWords } from '../../copy/states';
import { Badge, type Look } from './Badge';

const tones: Record<OrderState, Look[0]> = {
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
      <Badge look={[tones[state], state]} word={stateWords[state]} />
    </View>
  );
}
