import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { Timeline } from '../../components/order/Timeline';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import type { SheetProps } from './sheetProps';

/** The visits or pieces of a project, one after the other; the next one is ticked when it is done. */
export function Milestones({ order, settle }: Pick<SheetProps, 'order' | 'settle'>) {
  const now = useNow();
  const reach = useAct('order.reach');
  const { milestones = [] } = order;
  if (milestones.length === 0) return null;
  const next = milestones.findIndex(({ reachedAt }) => reachedAt === undefined);
  const done = async (): Promise<void> => {
    const reply = await reach.send({ id: order.id, version: order.version, milestone: next });
    if (settle(reply)) toast('记下了，邻居看得到');
  };
  return (
    <Card>
      <View className="stack">
        <View className="t-s ink2">
          一共 {milestones.length} 步，办完{' '}
          {milestones.filter(({ reachedAt }) => reachedAt !== undefined).length} 步
        </View>
        <Timeline
          steps={milestones.map(({ title, reachedAt }, at) => ({
            title,
            mark: reachedAt !== undefined ? 'done' : at === next ? 'now' : 'later',
            time: reachedAt === undefined ? undefined : when(reachedAt, now),
          }))}
        />
        {order.acts.includes('reach') && next >= 0 && (
          <Button kind="tinted" busy={reach.busy} onPress={() => void done()}>
            办完这一步
          </Button>
        )}
      </View>
    </Card>
  );
}
