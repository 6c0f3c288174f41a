import type { Parsed } from '@core/contract/index';
import { DAY } from '@core/domain/calendar/time';
import type { AgendaItem, Hearing, HearingHolder, SeatPool } from '@core/domain/hearing/hearing';
import { hearingHosts } from '@core/domain/hearing/visibility';
import { inForce } from '@core/domain/people/person';
import { at, contains } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import { newId } from '../kit/ids';
import { find, moreThan, one } from '../kit/store';

type Said = Parsed<'hearing.schedule'>;

/** A session begins before it ends, and ends the same day or the next. */
export const areHours = ({ startsAt, endsAt }: Pick<Hearing, 'startsAt' | 'endsAt'>): boolean =>
  startsAt < endsAt && endsAt - startsAt < DAY;

/** Every slot lies within the session. */
export const areSlots = ({ startsAt, endsAt, pools }: Pick<Said, 'startsAt' | 'endsAt' | 'pools'>): boolean =>
  pools.every(({ from = startsAt, until = endsAt }) => from >= startsAt && from < until && until <= endsAt);

/** What was on the agenda under the same words stays the same thing. */
export const agendaOf = (items: Said['agenda'], before: readonly AgendaItem[] = []): AgendaItem[] =>
  items.map((item) => ({ id: before.find(({ title }) => title === item.title)?.id ?? newId(), ...item }));
export const poolsOf = (pools: Said['pools']): SeatPool[] =>
  pools.map((pool, n) => ({ id: String(n), ...pool }));

/** The words that others will read. */
export const wordsOf = ({
  title,
  words,
  agenda,
  venue,
  panel,
}: Pick<Said, 'title' | 'words' | 'agenda' | 'venue' | 'panel'>): string[] => [
  title,
  words,
  venue.words,
  ...agenda.map((item) => item.title),
  ...panel,
];

/** In what office the caller leads sessions in a place; undefined where he holds none. */
export function hostIn(place: string, { grants, id: personId }: Call): HearingHolder | undefined {
  const held = grants.find(
    ({ role, scope }) => hearingHosts.some((one) => one === role) && place.startsWith(scope),
  );
  return held && { personId, role: held.role };
}

const MOST_GRANTS = 20;

/**
 * Who writes it down, as what he is there: somebody who holds a role over the place or inside it, or lives there.
 * Undefined for anybody else: nobody is drawn in, and named, by his id alone.
 */
export async function takerIn(
  place: string,
  personId: string,
  now: number,
): Promise<HearingHolder | undefined> {
  const [person, grants] = await Promise.all([
    one('people', personId),
    find('grants', { personId, until: moreThan(now) }, MOST_GRANTS),
  ]);
  const here = inForce(grants, now).filter(({ scope }) => contains(scope, place) || contains(place, scope));
  const role = hearingHosts.find((host) => here.some((grant) => grant.role === host)) ?? here[0]?.role;
  if (person && role) return { personId, role };
  const community = at('community', place) ?? place;
  const lives = person?.home !== undefined && contains(community, person.home);
  return lives ? { personId, role: 'resident' } : undefined;
}
