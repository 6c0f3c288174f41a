import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { stateWords } from '../../copy/states';
import { go } from '../../services/go';
import { boardPage } from '../../services/routes';
import { pressable } from '../aria';
import { Card } from '../basic/Card';
import { Shape } from '../basic/Icon';
import './Counts.scss';

type Counted = Output<'desk.get'>['counts'];
const states = [
  'submitted',
  'open',
  'dispatched',
  'inService',
  'resolved',
] as const satisfies readonly (keyof Counted)[];

/** How the place stands, in five numbers; each opens the board there. */
export function Counts({ counts }: { counts: Counted }) {
  return (
    <Card className="counts">
      {states.map((state) => (
        <View
          key={state}
          className="count"
          {...pressable(() => go(boardPage(state)), {
            sum: `${stateWords[state]} ${counts[state]} 单`,
          })}
        >
          <View className="count-number num">{counts[state]}</View>
          <View className="count-word">
            <Shape name={`state-${state}`} className="count-shape" />
            {stateWords[state]}
          </View>
        </View>
      ))}
    </Card>
  );
}
