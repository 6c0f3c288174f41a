import { slotsLeft, type Slot } from '@core/domain/order/wanted';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { DayField, WhenField } from '../../components/form/WhenField';
import { firstDay } from '../../components/form/whenChoices';
import { useAct } from '../../hooks/useAct';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import type { OrderSheet } from './sheet';

/** 改时间: another day, and which part of it. An elder is not asked for the hour: the helper rings first. */
export function AppointSheet({ open, order, settle, onClose }: OrderSheet) {
  const now = useNow();
  const elder = useElder();
  const appoint = useAct('order.appoint');
  const [chosen, setChosen] = useState<{ day: string; slot: Slot }>();
  const soonest = firstDay(now);
  const day = chosen?.day ?? (order.wanted.day < soonest ? soonest : order.wanted.day);
  const wished = chosen?.slot ?? 'any';
  const slot = slotsLeft(day, now).includes(wished) ? wished : 'any';
  const choose = (some: Partial<{ day: string; slot: Slot }>): void => setChosen({ day, slot, ...some });
  const who = order.helper?.name ?? '来的人';
  const send = async (): Promise<void> => {
    const reply = await appoint.send({ id: order.id, version: order.version, wanted: { day, slot } });
    if (settle(reply)) toast(`改好了，马上告诉${who}`);
    if (reply && (reply.ok || reply.refusal.code !== 'OFFLINE')) onClose();
  };
  return (
    <Sheet open={open} title={elder ? '换到哪一天' : '改到什么时候'} onClose={onClose}>
      <View className="stack">
        {elder ? (
          <DayField day={day} now={now} onDay={(next) => choose({ day: next })} />
        ) : (
          <WhenField
            {...{ day, slot, now }}
            onDay={(next) => choose({ day: next })}
            onSlot={(next) => choose({ slot: next })}
          />
        )}
        <View className="t-s ink2">
          {elder ? '几点来，会先打电话跟您说好。' : `最好先打电话跟${who}说好，改了会马上告诉他。`}
        </View>
        <Button kind="filled" busy={appoint.busy} onPress={() => void send()}>
          就改到这时候
        </Button>
      </View>
    </Sheet>
  );
}
