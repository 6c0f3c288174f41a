import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { Photos } from '../../components/order/Photos';
import { yuan } from '../../copy/money';
import { useAct } from '../../hooks/useAct';
import type { SheetProps } from './sheetProps';

interface PurchaseProps extends Pick<SheetProps, 'order' | 'settle'> {
  onReceipt: () => void;
}

/** 代购: the ceiling, the receipt, and both sides' tick. Money goes from hand to hand, never through here. */
export function Purchase({ order, settle, onReceipt }: PurchaseProps) {
  const tick = useAct('order.settle');
  const { purchase, acts } = order;
  if (!purchase) return null;
  const { ceiling, amount, receipt, helperSettledAt, ownerSettledAt } = purchase;
  const settled = async (): Promise<void> => {
    if (settle(await tick.send({ id: order.id, version: order.version }))) toast('记下了，您这边已结清');
  };
  const ticks = [
    helperSettledAt !== undefined && '您点了已结清',
    ownerSettledAt !== undefined && '邻居点了已结清',
  ].filter(Boolean);
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="t-s ink2">买东西的钱</View>
          <View className="t-m b num">
            {amount === undefined ? `最多 ${yuan(ceiling)}` : `一共 ${yuan(amount)}`}
          </View>
          <View className="t-s ink2">
            {amount === undefined
              ? '买好记上钱数、拍张小票；超过要先和邻居商量'
              : '按小票当面给钱，这里不收钱'}
          </View>
        </View>
        <Photos photos={receipt} />
        {ticks.length > 0 && <View className="t-s pine b">{ticks.join('，')}</View>}
        {acts.includes('receipt') && helperSettledAt === undefined && (
          <Button kind={amount === undefined ? 'tinted' : 'plain'} icon="camera" onPress={onReceipt}>
            {amount === undefined ? '记小票' : '改小票'}
          </Button>
        )}
        {acts.includes('settle') && helperSettledAt === undefined && (
          <Button kind="tinted" busy={tick.busy} onPress={() => void settled()}>
            钱给清了，已结清
          </Button>
        )}
      </View>
    </Card>
  );
}
