import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { OptionRow } from '../../components/form/OptionRow';
import { useAct } from '../../hooks/useAct';
import { handWords, type Floor } from '../words/floor';
import type { Acting } from './acting';

const lengths = ['2', '3', '5'].map((value) => ({ value, label: `${value} 分钟` }));

/** Who waits to speak, by number; who leads gives the floor and moves people. */
export function Line({ floor, ...acting }: { floor: Floor } & Acting) {
  const [minutes, setMinutes] = useState('3');
  const { line, chairs } = floor;
  return (
    <>
      <Section title="排队发言" side={line.length === 0 ? '没有人在等' : `${line.length} 位在等`} />
      {chairs && line.length > 0 && (
        <OptionRow label="每位说多久" options={lengths} value={minutes} onChange={setMinutes} />
      )}
      {line.length > 0 && (
        <Card>
          {line.map((hand) => (
            <View key={hand.number} className="minute-line">
              <View className="b num">{handWords(hand)}</View>
              {chairs && <Calls number={hand.number} minutes={Number(minutes)} {...acting} />}
            </View>
          ))}
        </Card>
      )}
    </>
  );
}

function Calls({ number, minutes, id, put, refresh }: { number: number; minutes: number } & Acting) {
  const give = useAct('floor.give');
  const move = useAct('floor.move');
  const which = `${number} 号`;
  const call = async (): Promise<void> => {
    const reply = await give.send({ id, number, minutes });
    if (reply?.ok) put(reply.output.floor);
    else await refresh();
  };
  const to = async (place: 'last' | 'out'): Promise<void> => {
    const reply = await move.send({ id, number, place });
    if (reply?.ok) put(reply.output.floor);
    else await refresh();
  };
  return (
    <View className="minute-acts">
      <Button
        size="small"
        kind="tinted"
        busy={give.busy}
        label={`请${which}发言`}
        onPress={() => void call()}
      >
        {`请${which}发言`}
      </Button>
      <Button size="small" label={`${which}往后排`} onPress={() => void to('last')}>
        往后排
      </Button>
      <Button size="small" label={`${which}不说了`} onPress={() => void to('out')}>
        不说了
      </Button>
    </View>
  );
}
