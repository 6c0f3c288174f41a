import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { toast } from '../../components/feedback/Toast';
import { SubscribeAsk } from '../../components/order/SubscribeAsk';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { addToCalendar } from '../../services/addToCalendar';
import { seatWords, type Seat } from '../words/seat';
import type { Seating } from './acting';

/** What I have booked, and everything one does with it: answer, give back, put into the calendar, be reminded. */
export function MySeat({ seat, ...seating }: Seating & { seat: Seat }) {
  const now = useNow();
  const { hearing } = seating;
  const { id, title, startsAt, endsAt, venue, pools } = hearing;
  const pool = pools.find((one) => one.id === seat.pool);
  const from = pool?.from ?? startsAt;
  const keep = async (): Promise<void> => {
    const date = { id, title, startsAt: from, endsAt: pool?.until ?? endsAt, where: venue, now };
    if (await addToCalendar(date)) toast('记进日历了，提前两小时响');
  };
  return (
    <Card className="stack" tone={seat.state === 'offered' ? 'marked' : 'plain'}>
      <Section title="我的席位" />
      <View className="b num">{seatWords(seat, pools)}</View>
      {seat.answerUntil !== undefined && (
        <View className="t-s ink2 num">{`${when(seat.answerUntil, now)}前都给您留着，过后问下一位`}</View>
      )}
      {seat.state === 'offered' ? <Answer {...seating} /> : <GiveBack seat={seat} {...seating} />}
      {seat.state === 'seated' && (
        <Button icon="calendar-check" onPress={() => void keep()}>
          记进手机日历
        </Button>
      )}
      {seat.state !== 'came' && (
        <SubscribeAsk
          line={seat.state === 'waiting' ? '轮到我了，微信告诉我' : '前一天，微信提醒我'}
          kinds={['progress']}
        />
      )}
    </Card>
  );
}

function Answer({ hearing, putStands, refreshStands }: Seating) {
  const { send, busy } = useAct('seat.answer');
  const answer = async (accept: boolean): Promise<void> => {
    const reply = await send({ id: hearing.id, accept });
    if (reply?.ok) putStands(reply.output);
    else if (reply) void refreshStands();
  };
  return (
    <View className="row">
      <Button grow={1} busy={busy} onPress={() => void answer(false)}>
        这次不去
      </Button>
      <Button grow={1.5} kind="filled" busy={busy} onPress={() => void answer(true)}>
        我要
      </Button>
    </View>
  );
}

function GiveBack({ seat, hearing, putStands, refreshStands }: Seating & { seat: Seat }) {
  const [asking, setAsking] = useState(false);
  const { send, busy } = useAct('seat.cancel');
  if (seat.state === 'came') return null;
  const waits = seat.state === 'waiting';
  const give = async (): Promise<void> => {
    const reply = await send({ id: hearing.id });
    setAsking(false);
    if (reply?.ok) putStands(reply.output);
    else if (reply) void refreshStands();
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{waits ? '不候补了' : '去不了，退给别人'}</Button>
      <Confirm
        open={asking}
        title={waits ? '不候补了？' : '把席位退给别人？'}
        consequence={waits ? '再约就排到最后。' : '马上问候补的下一位，不怪您。'}
        act={waits ? '不候补了' : '退给别人'}
        busy={busy}
        onConfirm={() => void give()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
