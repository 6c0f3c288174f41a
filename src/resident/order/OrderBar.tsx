import type { Output } from '@core/contract';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { useOwnPhone } from '../../components/page/Phone';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { phoneDigits } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useElder } from '../../hooks/useElder';
import type { useOrder } from '../../hooks/useOrder';
import { go } from '../../services/go';
import { ring } from '../../services/phone';
import { ratePage } from '../../services/routes';
import { movesOf, numberOf, type Move } from './acts';
import { DisputeSheet } from './DisputeSheet';
import { WithdrawSheet } from './WithdrawSheet';

export interface OrderActs {
  order: Output<'order.get'>['order'];
  settle: ReturnType<typeof useOrder>['settle'];
}

const words: Record<Move, string> = {
  withdraw: '撤回',
  urge: '催单',
  ring: '打电话',
  dispute: '没办好',
  confirm: '办好了',
  rate: '评价一下',
};

const lines: Partial<Record<Move, string>> = {
  confirm: '您说了算。没办好就说没办好，有人接着管。',
  rate: '只给办事的人和社区看，不排名。',
};

/** What can be done with an order now: at most two outlined buttons and one filled. */
export function OrderBar({ order, settle }: OrderActs) {
  const [sheet, setSheet] = useState<'withdraw' | 'dispute'>();
  const elder = useElder();
  const urge = useAct('order.urge');
  const confirm = useAct('order.confirm');
  const { phone } = useOwnPhone();
  const number = numberOf(order, phone);
  const which = { id: order.id, version: order.version };
  const moves = movesOf(order);
  const close = (): void => setSheet(undefined);

  const does: Record<Move, () => void> = {
    withdraw: () => setSheet('withdraw'),
    dispute: () => setSheet('dispute'),
    ring: () => ring(number.phone),
    rate: () => go(ratePage(order.id)),
    urge: () =>
      void urge.send(which).then((reply) => {
        if (settle(reply)) toast(`催过了，${order.accountable?.name ?? '社区'}会收到`);
      }),
    confirm: () =>
      void confirm.send(which).then((reply) => {
        if (settle(reply)) go(ratePage(order.id));
      }),
  };
  const busy: Partial<Record<Move, boolean>> = { urge: urge.busy, confirm: confirm.busy };

  const button = (move: Move, main: boolean) => (
    <Button
      key={move}
      kind={main ? 'filled' : 'outlined'}
      size={main && elder ? 'main' : 'normal'}
      grow={main && !elder ? 1.5 : 1}
      busy={busy[move] === true}
      onPress={does[move]}
      {...(move === 'ring'
        ? {
            icon: 'phone-fill',
            ...(elder ? {} : { label: `打电话给${number.name} ${phoneDigits(number.phone)}` }),
          }
        : {})}
    >
      {move === 'ring' && elder ? `打${number.name} ${phoneDigits(number.phone)}` : words[move]}
    </Button>
  );
  const others = moves.others.map((move) => button(move, false));
  const main = button(moves.main, true);
  const line = lines[moves.main];
  return (
    <>
      <PrimaryBar {...(elder ? { main } : {})} {...(line === undefined ? {} : { line })}>
        {others}
        {!elder && main}
      </PrimaryBar>
      <WithdrawSheet open={sheet === 'withdraw'} order={order} settle={settle} onClose={close} />
      <DisputeSheet open={sheet === 'dispute'} order={order} settle={settle} onClose={close} />
    </>
  );
}
