import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { useOwnPhone } from '../../components/page/Phone';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { phoneDigits } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useElder } from '../../hooks/useElder';
import { go } from '../../services/go';
import { ring } from '../../services/phone';
import { ratePage } from '../../services/routes';
import { lineUnder, moveWords, movesOf, numberOf, type Move } from './acts';
import { DisputeSheet } from './DisputeSheet';
import { MoreSheet } from './MoreSheet';
import { NoShowSheet } from './NoShowSheet';
import { ReopenSheet } from './ReopenSheet';
import type { OrderActs } from './sheet';
import { WithdrawSheet } from './WithdrawSheet';

/** Moves that ask a question first. */
type Asking = 'withdraw' | 'dispute' | 'noShow' | 'reopen' | 'more';

/** What can be done with an order now: at most two outlined buttons and one filled. */
export function OrderBar({ order, settle }: OrderActs) {
  const [sheet, setSheet] = useState<Asking>();
  const elder = useElder();
  const { phone } = useOwnPhone();
  const number = numberOf(order, phone);
  const { does, busy } = useMoves({ order, settle }, setSheet, number.phone);
  const moves = movesOf(order);
  const asking = (name: Asking) => ({
    ...{ order, settle, open: sheet === name },
    onClose: () => setSheet((open) => (open === name ? undefined : open)),
  });

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
            ...(elder && main ? {} : { label: `打电话给${number.name} ${phoneDigits(number.phone)}` }),
          }
        : {})}
    >
      {move === 'ring' && elder && main
        ? `打${number.name} ${phoneDigits(number.phone)}`
        : moveWords(move, order)}
    </Button>
  );
  const main = button(moves.main, true);
  const line = lineUnder(moves, order);
  return (
    <>
      <PrimaryBar {...(elder ? { main } : {})} {...(line === undefined ? {} : { line })}>
        {moves.others.map((move) => button(move, false))}
        {!elder && main}
      </PrimaryBar>
      <MoreSheet {...asking('more')} moves={moves.more} onChoose={(move) => does[move]()} />
      <WithdrawSheet {...asking('withdraw')} />
      <DisputeSheet {...asking('dispute')} />
      <NoShowSheet {...asking('noShow')} />
      <ReopenSheet {...asking('reopen')} />
    </>
  );
}

/** What each button does, and which of them is under way. */
function useMoves(
  { order, settle }: OrderActs,
  ask: (sheet: Asking | undefined) => void,
  phone: string,
): { does: Record<Move, () => void>; busy: Partial<Record<Move, boolean>> } {
  const urge = useAct('order.urge');
  const confirm = useAct('order.confirm');
  const which = { id: order.id, version: order.version };
  const urged = async (): Promise<void> => {
    ask(undefined);
    if (settle(await urge.send(which))) toast(`催过了，${order.accountable?.name ?? '社区'}会收到`);
  };
  const confirmed = async (): Promise<void> => {
    if (settle(await confirm.send(which))) go(ratePage(order.id));
  };
  return {
    does: {
      withdraw: () => ask('withdraw'),
      dispute: () => ask('dispute'),
      noShow: () => ask('noShow'),
      reopen: () => ask('reopen'),
      more: () => ask('more'),
      ring: () => ring(phone),
      rate: () => go(ratePage(order.id)),
      urge: () => void urged(),
      confirm: () => void confirmed(),
    },
    busy: { urge: urge.busy, confirm: confirm.busy },
  };
}
