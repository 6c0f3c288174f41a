import type { HearingHolder } from '@core/domain/hearing/hearing';
import { takesPartAs, type FloorRole } from '@core/domain/hearing/floor';
import type { HearingRelation } from '@core/domain/hearing/steps';
import { hearingRelationsTo, hearingSubject } from '@core/domain/hearing/visibility';
import type { Call } from '../kit/call';
import type { HearingRow } from '../kit/documents';
import { officesAt, officesIn } from '../kit/officesAt';
import { one } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { seatId } from '../kit/seatLine';

export interface InHearing {
  hearing: HearingRow;
  relations: readonly HearingRelation[];
}

/**
 * A session that the caller may know of, read for what goes on in it every few seconds: who holds the offices of the
 * place is asked only where it has come up to them.
 */
export async function sessionFor(id: string, call: Call): Promise<InHearing | undefined> {
  const hearing = await one('hearings', id);
  if (!hearing) return undefined;
  return standing(hearing, hearing.level === 0 ? [] : await officesAt(hearing.place), call);
}

/** The same within a commit. */
export async function sessionIn(tx: Tx, id: string, call: Call): Promise<InHearing | undefined> {
  const hearing = await tx.get('hearings', id);
  if (!hearing) return undefined;
  return standing(hearing, hearing.level === 0 ? [] : await officesIn(tx, hearing.place), call);
}

function standing(hearing: HearingRow, chain: readonly HearingHolder[], call: Call): InHearing | undefined {
  if (!call.reaches(hearingSubject(hearing, call.caller, chain))) return undefined;
  return { hearing, relations: hearingRelationsTo(hearing, call.caller, chain) };
}

/** As what the caller takes part; undefined for who is not there. */
export const partOf = async (hearing: HearingRow, call: Call): Promise<FloorRole | undefined> =>
  takesPartAs(hearing, call.id, await one('seats', seatId(hearing._id, call.id)));

/** As what he was there: a seat alone does not say that he came. */
export async function wasThereAs(hearing: HearingRow, call: Call): Promise<FloorRole | undefined> {
  const seat = await one('seats', seatId(hearing._id, call.id));
  return takesPartAs(hearing, call.id, seat?.state === 'came' ? seat : undefined);
}
