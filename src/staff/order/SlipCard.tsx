import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { usePrinting } from './printing';

/** 派件单: to whom it went, and the way to its sheet of paper. */
export function SlipCard({ order: { id, slip } }: { order: Output<'order.get'>['order'] }) {
  const now = useNow();
  const printing = usePrinting();
  if (!slip) return null;
  const { number, unit, at, signedAt } = slip;
  return (
    <Card label="派件单">
      <View className="stack">
        <View>
          <View className="b">派件单给了{unit}</View>
          <View className="t-s ink2 num">
            {number} · {when(at, now)}
            {signedAt === undefined ? '' : ` · ${when(signedAt, now)} 签了字`}
          </View>
        </View>
        <Button busy={printing.busy} onPress={() => void printing.open(id)}>
          打印派件单
        </Button>
      </View>
    </Card>
  );
}
