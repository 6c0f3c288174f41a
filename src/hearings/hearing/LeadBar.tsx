import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import type { Acting } from './acting';
import { AskedAct, isAsked } from './AskedAct';
import { BeginSheet } from './BeginSheet';
import { MoveSheet } from './MoveSheet';

/** The next act first; what is done on pages of its own (minutes, resolution, vote) stands among the links. */
const order = ['open', 'begin', 'end', 'conclude', 'close', 'reschedule'] as const;
type LeadAct = (typeof order)[number];
export const nextActOf = ({ acts }: Acting['hearing']): LeadAct | undefined =>
  order.find((act) => acts.includes(act));

const labels: Record<LeadAct, string> = {
  open: '开放预约',
  begin: '开始',
  end: '散会',
  conclude: '不用决议，直接去办',
  close: '结束这次议事',
  reschedule: '定新时间',
};

/** The one act that comes next, for who leads it. */
export function LeadBar({ act, came, ...acting }: Acting & { act: LeadAct; came: number }) {
  const [open, setOpen] = useState(false);
  const onClose = (): void => setOpen(false);
  return (
    <>
      <PrimaryBar>
        <Button kind="filled" size="main" grow={1} onPress={() => setOpen(true)}>
          {labels[act]}
        </Button>
      </PrimaryBar>
      {open && act === 'begin' && <BeginSheet {...acting} came={came} onClose={onClose} />}
      {open && act === 'reschedule' && <MoveSheet {...acting} onClose={onClose} />}
      {open && isAsked(act) && <AskedAct {...acting} act={act} onClose={onClose} />}
    </>
  );
}
