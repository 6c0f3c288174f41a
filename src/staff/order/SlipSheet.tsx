import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { OptionList } from '../../components/form/OptionRow';
import { roleWords } from '../../copy/states';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { whichOf, type OrderSheet } from './sheet';

/** 派件单: to a property manager or a unit, which still says yes or no. */
export function SlipSheet({ open, order, settle, onClose }: OrderSheet) {
  const slip = useAct('order.slip');
  const targets = useRead('desk.slipTargets', { id: order.id }, { when: open });
  const [chosen, setChosen] = useState<string>();
  const target = targets.data?.list.find((one) => keyOf(one) === chosen);
  const send = async () => {
    if (!target) return;
    const done = settle(await slip.send({ ...whichOf(order), to: target.id, role: target.role }));
    onClose();
    if (done) toast(`派件单给了${target.unit}，等回话`);
  };
  return (
    <Sheet open={open} title="派件单给谁" onClose={onClose}>
      <View className="stack">
        <Opening reading={targets} cards={1}>
          {({ list }) =>
            list.length === 0 ? (
              <Empty title="这里还没有物业或单位" line="单位在「我的单位」里报到；物业由社区给身份" />
            ) : (
              <OptionList
                label="派件单给谁"
                options={list.map((one) => ({
                  value: keyOf(one),
                  label: one.unit,
                  line: `${roleWords[one.role]} ${one.name}`,
                }))}
                value={chosen}
                onChange={setChosen}
              />
            )
          }
        </Opening>
        <View className="t-s ink2">他可以说办不了；派两次都没成，由上一级来定。派出以后能打印</View>
        <Button kind="filled" disabled={!target} busy={slip.busy} onPress={() => void send()}>
          {target ? `派给${target.unit}` : '先选一家'}
        </Button>
      </View>
    </Sheet>
  );
}

const keyOf = ({ id, role }: { id: string; role: string }): string => `${role} ${id}`;
