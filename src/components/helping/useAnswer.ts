import type { Output } from '@core/contract';
import { useState } from 'react';
import { useAct } from '../../hooks/useAct';
import { remember } from '../../services/cache';
import { toast } from '../feedback/Toast';
import type { Question } from './question';

export type HelpingCard = Output<'offer.mine'>['offers'][number];
type Which = Pick<HelpingCard, 'id' | 'version'>;

/** Somebody was quicker; perhaps another order is near. */
export interface Taken {
  instead?: string | undefined;
}

interface Outcomes {
  /** The order is in my hands, or I have a part in it. */
  onMine: (id: string) => void;
  /** Something else is so now: look again. */
  onChange: () => void;
}

const thanks: Record<Question['kind'], string> = {
  dispatch: '这一单归您了，先打个电话',
  handOver: '接过来了，先打个电话',
  part: '好，请您办这一部分',
  offer: '这一单归您了，先打个电话',
  team: '好，您也一起去',
  open: '这一单归您了，先打个电话',
};

/** The answers somebody can give to a question; a dispatch and a part are refused with words, in a sheet of their own. */
export function useAnswer({ onMine, onChange }: Outcomes) {
  const claim = useAct('order.claim');
  const accept = useAct('order.accept');
  const takeOver = useAct('order.takeHandOver');
  const part = useAct('order.answerParty');
  const join = useAct('order.join');
  const decline = useAct('offer.decline');
  const leaveIt = useAct('order.refuseHandOver');
  const [taken, setTaken] = useState<Taken>();
  const [answering, setAnswering] = useState<string>();

  const say = ({ id, version }: Which, kind: Question['kind']) => {
    const which = { id, version };
    switch (kind) {
      case 'dispatch':
        return accept.send(which);
      case 'handOver':
        return takeOver.send(which);
      case 'part':
        return part.send({ ...which, answer: 'agreed' });
      case 'team':
        return join.send(which);
      default:
        return claim.send(which);
    }
  };
  const yes = async (which: Which, kind: Question['kind']): Promise<void> => {
    setAnswering(which.id);
    const reply = await say(which, kind);
    if (reply?.ok) {
      remember('order.get', { id: which.id }, reply.output);
      toast(thanks[kind]);
      onMine(which.id);
      return;
    }
    if (reply?.refusal.code === 'TAKEN')
      setTaken('instead' in reply.refusal ? { instead: reply.refusal.instead } : {});
    if (reply) onChange();
  };
  const no = async (orderId: string, today: boolean): Promise<void> => {
    setAnswering(orderId);
    const reply = await decline.send({ orderId, today });
    if (reply?.ok) toast(today ? '好，今天不再问您' : '好，马上问下一位，谢谢您回话');
    if (reply) onChange();
  };
  const notOver = async ({ id, version }: Which): Promise<void> => {
    setAnswering(id);
    const reply = await leaveIt.send({ id, version });
    if (reply?.ok) toast('好，告诉他另想办法，谢谢您回话');
    if (reply) onChange();
  };
  const busy = [claim, accept, takeOver, part, join, decline, leaveIt].some((act) => act.busy);
  return {
    yes,
    no,
    notOver,
    taken,
    forget: () => setTaken(undefined),
    answering: busy ? answering : undefined,
  };
}
