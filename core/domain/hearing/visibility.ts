import type { Subject } from '../people/permission';
import { holds, type Caller, type Role } from '../people/person';
import { readerKeys } from '../notice/target';
import { answersForHearing, isPrivate, type Hearing, type HearingHolder } from './hearing';
import { hearingRelations, type HearingRelation } from './steps';

/** Who leads sessions in his place. */
export const hearingHosts = [
  'gridWorker',
  'branchSecretary',
  'communityStaff',
  'communitySecretary',
  'streetStaff',
] as const satisfies readonly Role[];

/** Who stands in for the host of a session that is not private. */
const offices = [
  'communityStaff',
  'communitySecretary',
  'branchSecretary',
] as const satisfies readonly Role[];

/** Under what a session is found by those it is for: nothing where it is private. */
export const hearingKeysOf = (hearing: Pick<Hearing, 'format' | 'place'>): string[] =>
  isPrivate(hearing) ? [] : [`${hearing.place}|`];

/** Whether a session is for this reader: he lives or holds an office in its place. */
export const isHearingFor = (hearing: Hearing, reader: Pick<Caller, 'home' | 'grants'>): boolean =>
  hearingKeysOf(hearing).some((key) => readerKeys(reader).includes(key));

/** In what relations a caller stands to a session. `chain`: who holds the offices of its place now. */
export function hearingRelationsTo(
  hearing: Hearing,
  caller: Caller,
  chain: readonly HearingHolder[],
): HearingRelation[] {
  const { personId } = caller;
  const human = answersForHearing(hearing, chain);
  const stands: Partial<Record<HearingRelation, boolean>> = {
    // Who has left the office leads no longer.
    host: hearing.host.personId === personId && holds(caller, [hearing.host.role], hearing.place),
    taker: hearing.minuteTaker?.personId === personId,
    office: !isPrivate(hearing) && holds(caller, offices, hearing.place),
    answering: hearing.level > 0 && human?.personId === personId,
    party: hearing.parties.includes(personId) || isHearingFor(hearing, caller),
  };
  return hearingRelations.filter((relation) => stands[relation] === true);
}

/**
 * A session as the permission table sees it. Of a mediation only those in it are named, and it stands nowhere: no role
 * reaches it by its place.
 */
export function hearingSubject(
  hearing: Hearing,
  caller: Caller,
  chain: readonly HearingHolder[],
): Subject & { parties: readonly string[] } {
  const human = answersForHearing(hearing, chain);
  const taker = hearing.minuteTaker ? [hearing.minuteTaker.personId] : [];
  const above = hearing.level > 0 && human ? [human.personId] : [];
  const reader = isHearingFor(hearing, caller) && hearing.state !== 'scheduled' ? [caller.personId] : [];
  const parties = [...hearing.parties, ...taker, ...above, ...reader];
  const open = isPrivate(hearing) ? {} : { place: hearing.place };
  return { ownerId: hearing.host.personId, parties, ...open };
}
