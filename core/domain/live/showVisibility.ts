import { readerKeys } from '../notice/target';
import type { Subject } from '../people/permission';
import { holds, type Caller, type Role } from '../people/person';
import { contains } from '../place/region';
import { isShowPublic, type Show } from './show';
import { showRelations, type ShowRelation } from './showSteps';

/** Who plans shows in his place. */
export const showPlanners = [
  'branchSecretary',
  'communityStaff',
  'communitySecretary',
  'streetStaff',
] as const satisfies readonly Role[];

/** Under what anybody at all finds a show that whoever likes may watch. */
export const OPEN_KEY = 'open|';

/** Under what a show is found by those it is for: nothing before they are told of it. */
export const showKeysOf = (show: Pick<Show, 'place' | 'open' | 'announcedAt'>): string[] =>
  isShowPublic(show) ? [`${show.place}|`, ...(show.open ? [OPEN_KEY] : [])] : [];

/** What a reader looks under; who lives nowhere yet is shown what is open to everybody. */
export const showReaderKeys = (reader: Pick<Caller, 'home' | 'grants'>): string[] =>
  reader.home === undefined ? [...readerKeys(reader), OPEN_KEY] : readerKeys(reader);

/** Whether a show is for this reader: open to everybody, or he lives or holds an office in its place. */
export const isShowFor = (
  show: Pick<Show, 'place' | 'open' | 'announcedAt'>,
  reader: Pick<Caller, 'home' | 'grants'>,
): boolean => showKeysOf(show).some((key) => key === OPEN_KEY || readerKeys(reader).includes(key));

/** Whether somebody lives where a show is for: he asks, comments and is asked. */
export const livesAtShow = ({ place }: Pick<Show, 'place'>, { home }: Pick<Caller, 'home'>): boolean =>
  home !== undefined && contains(place, home);

/** In what relations a caller stands to a show. */
export function showRelationsTo(show: Show, caller: Caller): ShowRelation[] {
  const { personId } = caller;
  const stands: Partial<Record<ShowRelation, boolean>> = {
    host: show.hosts.includes(personId),
    moderator: show.moderators.includes(personId),
    office: holds(caller, showPlanners, show.place),
    viewer: isShowFor(show, caller),
  };
  return showRelations.filter((relation) => stands[relation] === true);
}

/** A show as the permission table sees it: whoever it is for is named in it. */
export function showSubject(show: Show, caller: Caller): Subject {
  const reader = isShowFor(show, caller) ? [caller.personId] : [];
  return {
    ownerId: show.planner.personId,
    parties: [...show.hosts, ...show.moderators, ...reader],
    place: show.place,
  };
}
