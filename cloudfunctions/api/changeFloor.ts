import type { RefusalCode } from '@core/contract/index';
import { isFloorOpen, isOnFloor, quietFloor, type Floor, type FloorAfter } from '@core/domain/hearing/floor';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import type { Acts } from '../kit/handler';
import { inLine } from '../kit/inLine';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';
import { codeOf } from './codeOf';
import { sessionIn, type InHearing } from './inHearing';

type Change<A extends Acts> = (
  floor: Floor,
  known: InHearing,
  tx: Tx,
) => FloorAfter | Refused<RefusalCode<A>> | Promise<FloorAfter | Refused<RefusalCode<A>>>;

/** Whether the caller gives the floor: whoever leads the session or writes it down. */
export const chairs = ({ relations }: Pick<InHearing, 'relations'>): boolean =>
  relations.some((one) => one !== 'party' && one !== 'clock');

/** Something that happens in the room while the session is on: load → decide → commit. */
export function changeFloor<A extends Acts>(
  call: Call,
  { action, id }: { action: A; id: string },
  change: Change<A>,
): Promise<ActResult | Refused<RefusalCode<A>>> {
  // A whole room writes this one document.
  return inLine(`floor ${id}`, () =>
    commitOnce(call, async (tx): Promise<ActResult | Refused<RefusalCode<A>>> => {
      const known = await sessionIn(tx, id, call);
      if (!known) return refused('NOT_FOUND');
      if (!isFloorOpen(known.hearing)) return refused(codeOf(call, action, 'HEARING_NOT_NOW'));
      const before = (await tx.get('floors', id)) ?? quietFloor(id, call.now);
      const after = await change(before, known, tx);
      if (isRefused(after)) return after;
      if (!isOnFloor(after)) return refused(codeOf(call, action, after));
      if (after !== before) await tx.put('floors', { ...after, at: call.now });
      return { hearingId: id };
    }),
  );
}

/** The same by who gives the floor. */
export function chairFloor<A extends Acts>(
  call: Call,
  wanted: { action: A; id: string },
  change: Change<A>,
): Promise<ActResult | Refused<RefusalCode<A>>> {
  return changeFloor(call, wanted, (floor, known, tx) =>
    chairs(known) ? change(floor, known, tx) : refused(codeOf(call, wanted.action, 'HEARING_NOT_YOURS')),
  );
}
