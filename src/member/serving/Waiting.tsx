import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { ago, dayWord } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import type { SheetProps } from './sheetProps';
import { suspendWords } from './words';

type Settling = Pick<SheetProps, 'order' | 'settle'>;

/** 问了张三，等他回话: until he answers the order stays here, and the question can be taken back. */
export function HandOverAsked({ order, onTakenBack }: { order: Order; onTakenBack: () => void }) {
  const now = useNow();
  const back = useAct('order.refuseHandOver');
  const { handOver } = order;
  if (!handOver || !order.relations.includes('claimer')) return null;
  const takeBack = async (): Promise<void> => {
    const reply = await back.send({ id: order.id, version: order.version });
    if (reply?.ok) toast('收回了，还是您的');
    if (reply) onTakenBack();
  };
  return (
    <Card tone="marked">
      <View className="row row-wrap">
        <View className="grow">
          <View className="t-m b">问了{handOver.to?.name ?? '一位邻居'}，等他回话</View>
          <View className="t-s ink2">{ago(handOver.at, now)}问的。他答应前，这一单还是您的</View>
        </View>
        {order.acts.includes('refuseHandOver') && (
          <Button kind="tinted" size="small" busy={back.busy} onPress={() => void takeBack()}>
            收回
          </Button>
        )}
      </View>
    </Card>
  );
}

type Order = Output<'order.get'>['order'];

/** 先放一放: why, and until which day; it can go on before. */
export function Suspended({ order, settle }: Settling) {
  const now = useNow();
  const resume = useAct('order.resume');
  const { suspension } = order;
  if (!suspension) return null;
  const goOn = async (): Promise<void> => {
    if (settle(await resume.send({ id: order.id, version: order.version }))) toast('接着办');
  };
  return (
    <Card tone="marked">
      <View className="stack">
        <View>
          <View className="t-m b">先放一放：{suspendWords[suspension.reason]}</View>
          {suspension.words !== '' && <View>「{suspension.words}」</View>}
          <View className="t-s ink2">{dayWord(suspension.until, now)}早上自己接着办</View>
        </View>
        {order.acts.includes('resume') && (
          <Button kind="tinted" busy={resume.busy} onPress={() => void goOn()}>
            现在就接着办
          </Button>
        )}
      </View>
    </Card>
  );
}
