import { levels, at, levelOf, type RegionPath } from '@core/domain/place/region';
import type { Call } from './call';
import type { JournalRow } from './documents';
import { newId } from './ids';
import type { Tx } from './transaction';

/** What an administrative act was about. Ids and paths only: no names, words or numbers of people. */
export interface Noted {
  /** The place it concerns; whoever reads the journal of a place around it sees it. */
  place: RegionPath;
  /** Id of the person, grant, file or document it changed. */
  about: string;
  detail?: JournalRow['detail'];
}

/** The place itself and every place around it, outermost first. */
export function around(place: RegionPath): RegionPath[] {
  return levels.slice(0, levels.indexOf(levelOf(place)) + 1).flatMap((level) => at(level, place) ?? []);
}

/** `grant` of `grant.give`: what the journal is sorted by. */
export const nounOf = (action: string): string => action.split('.')[0] ?? '';

/** Who does it, when, by which act: a caller, or the clock in its own name. */
type Acting = Pick<Call, 'id' | 'now' | 'act'>;

/** Writes an administrative act into the journal, in the transaction of the act itself. Nothing there is changed later. */
export async function journalled(tx: Tx, call: Acting, { place, about, detail = {} }: Noted): Promise<void> {
  await tx.add('journal', {
    _id: newId(),
    at: call.now,
    by: call.id,
    action: call.act?.action ?? '',
    kind: nounOf(call.act?.action ?? ''),
    within: around(place),
    place,
    about,
    detail,
  });
}
