import { MOST_MILESTONES } from '@core/domain/order/overlays';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { TextField } from '../../components/form/TextField';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { SheetProps } from './sheetProps';

const STEP_MAX = 40;

/** 分几步办: the visits or pieces of it, in order. What is done stays done and is not written here. */
export function PlanSheet({ open, order, settle, onClose }: SheetProps) {
  const plan = useAct('order.plan');
  const { milestones = [] } = order;
  const reached = milestones.filter(({ reachedAt }) => reachedAt !== undefined);
  const toCome = milestones.filter(({ reachedAt }) => reachedAt === undefined).map(({ title }) => title);
  const { values, change, drop } = useDraft<{ steps: string[] }>(`plan:${order.id}`, {
    steps: toCome.length > 0 ? toCome : [''],
  });
  const { steps } = values;
  const titles = steps.map((step) => step.trim()).filter((step) => step !== '');
  const write = (at: number, words: string): void =>
    change({ steps: steps.map((step, n) => (n === at ? words : step)) });
  const send = async (): Promise<void> => {
    const all = [...reached.map(({ title }) => title), ...titles];
    const reply = await plan.send({ id: order.id, version: order.version, milestones: all });
    if (!settle(reply)) return;
    drop();
    toast('排好了，邻居看得到');
    onClose();
  };
  return (
    <Sheet open={open} title="分几步办" onClose={onClose}>
      <View className="stack">
        {steps.map((step, at) => (
          <View key={at} className="row">
            <View className="grow">
              <TextField
                name={`plan-${at}`}
                label={`第 ${reached.length + at + 1} 步`}
                placeholder={at === 0 ? '比如：先上门看一看' : '再做什么'}
                value={step}
                onChange={(words) => write(at, words)}
                maxLength={STEP_MAX}
              />
            </View>
            {steps.length > 1 && (
              <View
                className="plan-remove"
                {...pressable(() => change({ steps: steps.filter((_, n) => n !== at) }), {
                  label: `去掉第 ${reached.length + at + 1} 步`,
                })}
              >
                <Icon name="x" />
              </View>
            )}
          </View>
        ))}
        {reached.length + steps.length < MOST_MILESTONES && (
          <Button kind="plain" icon="plus" onPress={() => change({ steps: [...steps, ''] })}>
            加一步
          </Button>
        )}
        <View className="t-s ink2">邻居看得到每一步。办完一步点一步，全办完再办结</View>
        <Button kind="filled" disabled={titles.length === 0} busy={plan.busy} onPress={() => void send()}>
          就这样排
        </Button>
      </View>
    </Sheet>
  );
}
