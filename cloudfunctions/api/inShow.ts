import type { ShowRelation } from '@core/domain/live/showSteps';
import { showRelationsTo, showSubject } from '@core/domain/live/showVisibility';
import type { Call } from '../kit/call';
import type { ShowRow } from '../kit/documents';
import { one } from '../kit/store';
import type { Tx } from '../kit/transaction';

export interface InShow {
  show: ShowRow;
  relations: readonly ShowRelation[];
}

/** A show that the caller may know of, for what goes on in it; any other is not there. */
export async function inShow(id: string, call: Call): Promise<InShow | undefined> {
  return standing(await one('shows', id), call);
}

/** The same within a commit. */
export async function inShowOf(tx: Tx, id: string, call: Call): Promise<InShow | undefined> {
  return standing(await tx.get('shows', id), call);
}

function standing(show: ShowRow | undefined, call: Call): InShow | undefined {
  if (!show || !call.reaches(showSubject(show, call.caller))) return undefined;
  return { show, relations: showRelationsTo(show, call.caller) };
}
