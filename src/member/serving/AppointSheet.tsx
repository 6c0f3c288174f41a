import { dayOf } from '@core/domain/calendar/time';
import type { Slot } from '@core/domain/order/wanted';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { WhenField } from '../../components/form/WhenField';
import { firstDay, slotChoices } from '../../components/form/whenChoices';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import type { SheetProps } from './sheetProps';

interface When {
  day: string;
  slot: Slot;
}

/** 改时间: another day or another part of it, as agreed on the telephone. The neighbour is told at once. */
export function AppointSheet({ open, order, settle, onClose }: SheetProps) {
  const now = useNow();
  const appoint = useAct('order.appoint');
  const first = firstDay(now);
  const { values, change, drop } = useDraft<When>(`appoint:${order.id}`, {
    day: order.wanted.day < first ? first : order.wanted.day,
    slot: 'any',
  });
  const day = values.day < dayOf(now) ? first : values.day;
  const slots = slotChoices(day, now).map(({ value }) => value);
  const slot = slots.includes(values.slot) ? values.slot : 'any';
  const send = async (): Promise<void> => {
    const reply = await appoint.send({ id: order.id, version: order.version, wanted: { day, slot } });
    if (!settle(reply)) return;
    drop();
    toast('改好了，已经告诉邻居');
    onClose();
  };
  return (
    <Sheet open={open} title="改到什么时候" onClose={onClose}>
      <View className="stack">
        <WhenField
          day={day}
          slot={slot}
          now={now}
          onDay={(next) => change({ day: next })}
          onSlot={(next) => change({ slot: next })}
        />
        <View className="t-s ink2">先在电话里说好。改了以后，邻居马上看得到</View>
        <Button kind="filled" busy={appoint.busy} onPress={() => void send()}>
          改成这个时间
        </Button>
      </View>
    </Sheet>
  );
}
