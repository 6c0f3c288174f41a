import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { Photos } from '../../components/order/Photos';
import { faceToFace, yuan } from '../../copy/money';
import { useAct } from '../../hooks/useAct';
import type { OrderActs } from './sheet';

/** 代购: what may be spent, what was, and one's own tick. The product moves no money. */
export function PurchaseCard({ order, settle }: OrderActs) {
  const tick = useAct('order.settle');
  const { purchase, acts } = order;
  if (!purchase) return null;
  const { ceiling, amount, receipt, ownerSettledAt, helperSettledAt } = purchase;
  const settled = async (): Promise<void> => {
    if (settle(await tick.send({ id: order.id, version: order.version }))) toast('勾好了，谢谢您');
  };
  return (
    <Card>
      <View className="stack">
        <View>
          {amount !== undefined && <View className="b num">小票 {yuan(amount)}</View>}
          <View className={amount === undefined ? 'b num' : 'num'}>最多花 {yuan(ceiling)}，多了先问您</View>
          <View className="t-s ink2">{faceToFace}</View>
        </View>
        <Photos photos={receipt} />
        {amount !== undefined && (
          <View>
            {ownerSettledAt === undefined ? '您还没勾已结清' : '您勾了已结清'}，
            {helperSettledAt === undefined ? '来的人还没勾' : '来的人也勾了'}
          </View>
        )}
        {acts.includes('settle') && ownerSettledAt === undefined && (
          <Button busy={tick.busy} onPress={() => void settled()}>
            钱给了，勾上已结清
          </Button>
        )}
      </View>
    </Card>
  );
}
