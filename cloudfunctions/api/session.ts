import type { Output } from '@core/contract/index';
import { consentVersions } from '@core/domain/people/consent';
import { at, type Region, type RegionPath } from '@core/domain/place/region';
import { Call } from '../kit/call';
import type { PersonRow } from '../kit/documents';
import { maskedPhone } from '../kit/mask';
import { openName } from '../kit/personal';
import { templates } from '../kit/settings';
import { count, find, many, moreThan } from '../kit/store';
import { addressOf } from '../kit/address';
import { isAtDesk } from './deskPlace';
import { isHelper } from './helping';

export type Session = Output<'me.get'>;

/** The session of the caller as a person who has just been written. */
export function sessionAs(call: Call, person: PersonRow | undefined): Promise<Session> {
  const known = person && { person, grants: call.grants };
  return sessionOf(new Call(call.identity, call.openid, known, call.now));
}

/** Who is calling, what he may be, and whom he can ring. */
export async function sessionOf(call: Call): Promise<Session> {
  const person = call.known?.person;
  const places = await placesAround(call);
  const { community, street } = desks(call, places);
  const [unread, waiting, needed] = await Promise.all([
    person ? count('messages', { to: person._id, read: false }) : 0,
    isHelper(call) ? count('offers', { personId: call.id, state: 'waiting', until: moreThan(call.now) }) : 0,
    isAtDesk(call) ? count('orders', { 'accountable.personId': call.id, needs: 'act' }) : undefined,
  ]);
  const name = person && openName(person);
  return {
    person: person && {
      id: person._id,
      name: name?.name ?? person.maskedName,
      elder: person.elder,
      consent: person.consent?.version === consentVersions.terms,
      phoneMasked: name?.phone && maskedPhone(name.phone),
    },
    home: person?.home ? homeOf(person.home, places) : undefined,
    roles: call.grants.map(({ role, scope, until }) => ({
      role,
      scope,
      scopeName: places.get(scope)?.name ?? '',
      until,
    })),
    communityPhone: community?.phone ?? '',
    communityName: community?.name ?? '',
    streetPhone: street?.phone ?? '',
    unread,
    waiting,
    needed,
    credits: whole(person?.credits),
    templates: whole(templates()),
  };
}

/** The regions named in a session: those the grants are for, and those around the home or the first grant. */
async function placesAround(call: Call): Promise<Map<RegionPath, Region>> {
  const scopes = call.grants.map(({ scope }) => scope);
  const home = call.known?.person.home;
  const base = home ?? scopes[0];
  const around = base ? (['street', 'community'] as const).map((level) => at(level, base)) : [];
  const inside = home
    ? (['building', 'stairwell', 'household'] as const).map((level) => at(level, home))
    : [];
  const paths = [...scopes, ...around, ...inside].filter((path) => path !== undefined);
  const regions = paths.length > 0 ? await many('regions', paths) : await find('regions', { parent: '' }, 1);
  return new Map(regions.map((region) => [region._id, region]));
}

/** The community whose telephone is shown, and its street; before a home is chosen the tenant's own. */
function desks(call: Call, places: Map<RegionPath, Region>): { community?: Region; street?: Region } {
  const regions = [...places.values()];
  const [tenant] = regions.filter(({ level }) => level === 'tenant');
  const base = call.known?.person.home ?? call.grants[0]?.scope ?? '';
  const of = (level: 'community' | 'street') =>
    regions.find((region) => region.level === level && base.startsWith(region._id)) ?? tenant;
  return { community: of('community'), street: of('street') };
}

function homeOf(home: RegionPath, places: Map<RegionPath, Region>): Session['home'] {
  const community = places.get(at('community', home) ?? '');
  return { path: home, address: addressOf(home, places), community: community?.name ?? '' };
}

/** A record without the holes that optional keys leave. */
export function whole<T>(partial: Partial<Record<string, T>> = {}): Record<string, T> {
  return Object.fromEntries(
    Object.entries(partial).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
