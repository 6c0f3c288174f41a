import { DAY, dayOf } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import type { InSheet } from './acting';

/** What one visit settles becomes an order of whoever proposed it. */
export function ConvertSheet({ topic, put, onClose }: InSheet) {
  const now = useNow();
  const menu = useRead('menu.list', {});
  const { send, busy } = useAct('topic.convert');
  const turn = async (itemId: string): Promise<void> => {
    if (busy) return;
    const day = dayOf(now + DAY);
    const reply = await send({ id: topic.id, version: topic.version, itemId, day, slot: 'any' });
    if (!reply?.ok) return;
    put(reply.output.topic);
    onClose();
  };
  return (
    <Sheet open title="转成哪一种点单" onClose={onClose}>
      <View className="stack">
        <View className="ink2">上门一次就能办好的，不用等开会。先打电话问过本人。</View>
        <Opening reading={menu} cards={1}>
          {({ list }) =>
            list
              .filter(({ snap, fields }) => snap !== true && fields.every(({ required }) => !required))
              .map(({ id, name, icon }) => (
                <ListRow
                  key={id}
                  service={icon}
                  title={name}
                  line="明天，时间再约"
                  onPress={() => void turn(id)}
                />
              ))
          }
        </Opening>
      </View>
    </Sheet>
  );
}
