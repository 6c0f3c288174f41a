import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { OptionRow } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import { go } from '../../services/go';
import { floorScreenPage, minutesEditPage } from '../../services/routes';
import type { Floor } from '../words/floor';
import type { Acting } from './acting';
import { AskRoom } from './AskRoom';

const lengths = ['10', '20', '30'].map((value) => ({ value, label: `${value} 分钟` }));

/** What who leads can do: end a speech, go to an item, ask the room, put it on the wall. */
export function Chair({ floor, ...acting }: { floor: Floor } & Acting) {
  const { agenda, item, speaking, poll } = floor;
  const { id, put } = acting;
  const [minutes, setMinutes] = useState('20');
  const end = useAct('floor.end');
  const on = useAct('floor.item');
  const ended = async (): Promise<void> => {
    const reply = await end.send({ id });
    if (reply?.ok) put(reply.output.floor);
  };
  const goTo = async (next: string | undefined): Promise<void> => {
    const reply = await on.send(
      next === undefined ? { id } : { id, item: { id: next, minutes: Number(minutes) } },
    );
    if (reply?.ok) put(reply.output.floor);
  };
  return (
    <>
      {speaking && (
        <Button busy={end.busy} onPress={() => void ended()}>
          说完了，谢谢
        </Button>
      )}
      {agenda.length > 0 && (
        <>
          <Section title="说到哪一条" />
          <Card className="stack">
            <OptionRow label="计划多久" options={lengths} value={minutes} onChange={setMinutes} />
            {agenda.map(({ id: one, title }, at) => (
              <View key={one} className="minute-line">
                <View className={one === item?.id ? 'b' : ''}>{`${at + 1}. ${title}`}</View>
                <View className="minute-acts">
                  {one === item?.id ? (
                    <Button size="small" label={`先放下第 ${at + 1} 条`} onPress={() => void goTo(undefined)}>
                      先放下
                    </Button>
                  ) : (
                    <Button size="small" label={`说第 ${at + 1} 条`} onPress={() => void goTo(one)}>
                      {`说第 ${at + 1} 条`}
                    </Button>
                  )}
                </View>
              </View>
            ))}
          </Card>
        </>
      )}
      {(!poll || poll.closedAt !== undefined) && <AskRoom {...acting} />}
      <Card tone="rows">
        <ListRow
          icon="squares-four"
          title="投到会场的屏幕上"
          line="大字，几号在说、还有多久、问大家的结果"
          onPress={() => go(floorScreenPage(id))}
        />
        <ListRow
          icon="clipboard-text"
          title="写纪要"
          line="没网也能写"
          onPress={() => go(minutesEditPage(id))}
        />
      </Card>
    </>
  );
}
