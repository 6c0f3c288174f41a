import { isPrivate, type Hearing } from '@core/domain/hearing/hearing';
import { hearingRelationsTo } from '@core/domain/hearing/visibility';
import type { Call } from '../kit/call';
import { officesAt } from '../kit/officesAt';
import { one } from '../kit/store';
import { isOfHearing } from './resolving';

/** A session that the caller may put in the archive: he leads it or stands in; a mediation is its host's alone. */
export async function archivableFor(id: string, call: Call): Promise<Hearing | undefined> {
  const hearing = await one('hearings', id);
  if (!hearing) return undefined;
  const relations = hearingRelationsTo(hearing, call.caller, await officesAt(hearing.place));
  const mine = isPrivate(hearing) ? relations.includes('host') : isOfHearing(relations);
  return mine ? hearing : undefined;
}
