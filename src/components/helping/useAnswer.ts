import type { Output } from '@core/contract';
import { useState } from 'react';
import { useAct } from '../../hooks/useAct';
import { remember } from '../../services/cache';
import { toast } from '../feedback/Toast';

export type HelpingCard = Output<'offer.mine'>['offers'][number];
type Which = Pick<HelpingCard, 'id' | 'version'>;

/** Somebody was quicker; perhaps another order is near. */
export interface Taken {
  instead?: string | undefined;
}

interface Outcomes {
  /** The order is in my hands. */
  onMine: (id: string) => void;
  /** Something else is so now: look again. */
  onChange: () => void;
}

/** The answers a helper can give: yes to an open order, yes to a dispatch, not this time, not today. */
export function useAnswer({ onMine, onChange }: Outcomes) {
  const claim = useAct('order.claim');
  const accept = useAct('order.accept');
  const decline = useAct('offer.decline');
  const [taken, setTaken] = useState<Taken>();
  const [answering, setAnswering] = useState<string>();

  const yes = async ({ id, version }: Which, dispatched: boolean): Promise<void> => {
    setAnswering(id);
    const reply = await (dispatched ? accept : claim).send({ id, version });
    if (reply?.ok) {
      remember('order.get', { id }, reply.output);
      toast('这一单归您了，先打个电话');
      onMine(id);
      return;
    }
    if (reply?.refusal.code === 'TAKEN') setTaken({ instead: reply.refusal.instead });
    if (reply) onChange();
  };
  const no = async (orderId: string, today: boolean): Promise<void> => {
    setAnswering(orderId);
    const reply = await decline.send({ orderId, today });
    if (reply?.ok) toast(today ? '好，今天不再问您' : '好，马上问下一位，谢谢您回话');
    if (reply) onChange();
  };
  const busy = claim.busy || accept.busy || decline.busy;
  return { yes, no, taken, forget: () => setTaken(undefined), answering: busy ? answering : undefined };
}
