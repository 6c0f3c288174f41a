import type { Output } from '@core/contract';
import type { SeatState } from '@core/domain/hearing/seat';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import type { View as Hearing } from '../words/hearing';
import { poolName } from '../words/seat';

type Line = Output<'seat.list'>['list'][number];
interface SeatRollProps {
  hearing: Hearing;
  which: SeatState;
  onChanged: () => void;
}

/** Names in the order of booking; a tap marks who is there, another takes it back. */
export function SeatRoll({ hearing, which, onChanged }: SeatRollProps) {
  const input = { id: hearing.id, state: which };
  const reading = useRead('seat.list', input);
  const { list, more, busy } = useMore(reading.data, (cursor) => read('seat.list', { ...input, cursor }));
  return (
    <Opening reading={reading}>
      {() =>
        list.length === 0 ? (
          <Empty title="这里还没有人" line="约了的、候补的、到了的，按先后排在这里" />
        ) : (
          <>
            <Card>
              {list.map((seat) => (
                <Guest key={seat.id} seat={seat} hearing={hearing} onChanged={onChanged} />
              ))}
            </Card>
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
          </>
        )
      }
    </Opening>
  );
}

function Guest({ seat, hearing, onChanged }: { seat: Line; hearing: Hearing; onChanged: () => void }) {
  const now = useNow();
  const { send, busy } = useAct('seat.arrive');
  const came = seat.state === 'came';
  const mark = async (): Promise<void> => {
    const reply = await send({ id: hearing.id, seat: seat.id, came: !came });
    if (reply) onChanged();
  };
  const pool = hearing.pools.find(({ id }) => id === seat.pool);
  const facts = [
    pool ? poolName(pool) : '没约就来的',
    seat.ahead === undefined ? undefined : `前面 ${seat.ahead} 位`,
    seat.answerUntil === undefined ? undefined : `${when(seat.answerUntil, now)}前回话`,
    seat.proxied ? '别人替约的' : undefined,
  ];
  return (
    <View className="agenda-row">
      <View className="grow">
        <View className="b">{seat.name}</View>
        <View className="t-s ink2 num">{facts.filter(Boolean).join(' · ')}</View>
      </View>
      <Button
        size="small"
        kind={came ? 'outlined' : 'tinted'}
        busy={busy}
        label={came ? `${seat.name}没到，点错了` : `${seat.name}到了`}
        onPress={() => void mark()}
      >
        {came ? '点错了' : '到了'}
      </Button>
    </View>
  );
}
