import type { Output } from '@core/contract';
import { Button } from '../../components/basic/Button';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { goInstead } from '../../services/go';
import { triagePage } from '../../services/routes';

/** What is asked before it is done. */
export type DeskSheet = 'assign' | 'explain';

interface DeskBarProps {
  order: Pick<Output<'order.get'>['order'], 'id' | 'acts'>;
  onSheet: (sheet: DeskSheet) => void;
}

/** Whether the desk can do anything with an order now. */
export function hasActs({ acts }: DeskBarProps['order']): boolean {
  return acts.some((act) => act === 'publish' || act === 'assign' || act === 'explain');
}

/** What the desk can do with an order now, read from the acts the cloud allows. */
export function DeskBar({ order, onSheet }: DeskBarProps) {
  const { acts, id } = order;
  if (acts.includes('publish')) {
    return (
      <PrimaryBar>
        <Button kind="filled" onPress={() => goInstead(triagePage(id))}>
          看一看，下单
        </Button>
      </PrimaryBar>
    );
  }
  const assign = acts.includes('assign');
  return (
    <PrimaryBar line={assign ? '派人以后，不再另外问邻居' : '等他回话；去不了会回到这里'}>
      {acts.includes('explain') && (
        <Button grow={1} onPress={() => onSheet('explain')}>
          说明
        </Button>
      )}
      {assign && (
        <Button grow={1.5} kind="filled" onPress={() => onSheet('assign')}>
          派给一位
        </Button>
      )}
    </PrimaryBar>
  );
}
