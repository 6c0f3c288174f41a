import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Section } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { HearingCard } from '../components/HearingCard';
import { seatStateWords } from '../words/seat';

type Line = Output<'seat.mine'>['list'][number];

/** Where I have a seat, where I have booked one for somebody, and what I was asked to come to. */
export function MySeats() {
  const mine = useRead('seat.mine', { which: 'mine' });
  const others = useRead('seat.mine', { which: 'forOthers' });
  const asked = useRead('hearing.list', { which: 'mine' });
  const own = useMore(mine.data, (cursor) => read('seat.mine', { which: 'mine', cursor }));
  const booked = useMore(others.data, (cursor) => read('seat.mine', { which: 'forOthers', cursor }));
  const sides = asked.data?.list ?? [];
  const none = own.list.length + booked.list.length + sides.length === 0;
  return (
    <Opening reading={mine}>
      {() => (
        <>
          {none && <Empty title="您还没约过" line="在「要开的」里点一次，约一段时间" />}
          {sides.map((hearing) => (
            <HearingCard key={hearing.id} hearing={hearing} />
          ))}
          {own.list.map(({ id, seat, hearing }) => (
            <HearingCard key={id} hearing={hearing} line={lineOf(seat)} />
          ))}
          {own.more && (
            <Button onPress={own.more} busy={own.busy}>
              再看一些
            </Button>
          )}
          {booked.list.length > 0 && <Section title="替别人约的" />}
          {booked.list.map((line) => (
            <ForOne key={line.id} line={line} onChanged={() => void others.refresh()} />
          ))}
          {booked.more && (
            <Button onPress={booked.more} busy={booked.busy}>
              再看一些
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}

const lineOf = ({ state, ahead, name }: Line['seat']): string =>
  [name, seatStateWords[state], ahead === undefined ? undefined : `前面 ${ahead} 位`]
    .filter(Boolean)
    .join(' · ');

/** Whoever booked for somebody answers and gives back for him, too. */
function ForOne({ line: { id, seat, hearing }, onChanged }: { line: Line; onChanged: () => void }) {
  const [asking, setAsking] = useState(false);
  const cancel = useAct('seat.cancel');
  const answer = useAct('seat.answer');
  const which = { id: hearing.id, seat: id };
  const give = async (): Promise<void> => {
    await cancel.send(which);
    setAsking(false);
    onChanged();
  };
  const take = async (): Promise<void> => {
    await answer.send({ ...which, accept: true });
    onChanged();
  };
  const name = seat.name ?? '';
  return (
    <View className="stack">
      <HearingCard hearing={hearing} line={lineOf(seat)} />
      {seat.state !== 'came' && hearing.state === 'registrationOpen' && (
        <View className="row">
          <Button grow={1} onPress={() => setAsking(true)}>
            {`替${name}退掉`}
          </Button>
          {seat.state === 'offered' && (
            <Button grow={1} kind="tinted" busy={answer.busy} onPress={() => void take()}>
              {`替${name}说要`}
            </Button>
          )}
        </View>
      )}
      <Confirm
        open={asking}
        title={`替${name}退掉？`}
        consequence="马上问候补的下一位；先跟本人说一声。"
        act="退掉"
        busy={cancel.busy}
        onConfirm={() => void give()}
        onClose={() => setAsking(false)}
      />
    </View>
  );
}
