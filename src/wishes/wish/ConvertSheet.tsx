import { DAY, dayOf } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { OptionRow } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import type { Acting } from './acting';

type To = 'order' | 'need' | 'topic';

/** A service becomes an order, what units can meet a line of what the community needs, what many have a say in a topic. */
export function ConvertSheet({ wish, put, onClose }: Acting & { onClose: () => void }) {
  const now = useNow();
  const [to, setTo] = useState<To>('order');
  const menu = useRead('menu.list', {});
  const { send, busy } = useAct('wish.convert');
  const turn = async (into: Parameters<typeof send>[0]['to']): Promise<void> => {
    const reply = await send({ id: wish.id, version: wish.version, to: into });
    if (!reply?.ok) return;
    put(reply.output.wish);
    onClose();
  };
  const day = dayOf(now + DAY);
  return (
    <Sheet open title="转去哪里办" onClose={onClose}>
      <View className="stack">
        <OptionRow<To>
          label="转去哪里办"
          options={[
            { value: 'order', label: '转成点单' },
            { value: 'need', label: '放进需求清单' },
            { value: 'topic', label: '拿出来议' },
          ]}
          value={to}
          onChange={setTo}
        />
        {to === 'need' ? (
          <>
            <View className="ink2">单位看到清单会来对接，对上了就是一个项目。</View>
            <Button
              kind="filled"
              busy={busy}
              onPress={() =>
                void turn({ kind: 'need', category: 'goods', quantity: '', until: dayOf(now + 90 * DAY) })
              }
            >
              放进需求清单
            </Button>
          </>
        ) : to === 'topic' ? (
          <>
            <View className="ink2">要大家商量的，写成议题，用墙上的话，不写是谁说的。</View>
            <Button kind="filled" busy={busy} onPress={() => void turn({ kind: 'topic', category: 'other' })}>
              写成议题
            </Button>
          </>
        ) : (
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
                    onPress={() => void turn({ kind: 'order', itemId: id, day, slot: 'any' })}
                  />
                ))
            }
          </Opening>
        )}
      </View>
    </Sheet>
  );
}
