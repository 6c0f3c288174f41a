import type { Role } from '@core/domain/people/person';
import { at, type RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { RegistrationRow } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';

const registrars: readonly Role[] = ['communityStaff', 'communitySecretary'];

/** The community a registrar looks at: the one asked for when it is his, otherwise his first. */
export function communityOf(
  asked: RegionPath | undefined,
  call: Call,
): { community: RegionPath } | Refused<'NOT_FOUND'> {
  const own = call.grants.find(({ role }) => registrars.includes(role))?.scope;
  const community = asked ?? at('community', own ?? '');
  return community !== undefined && call.reaches({ place: community }) ? { community } : refused('NOT_FOUND');
}

/** Whether the caller answers registrations. */
export function isRegistrar(call: Call): boolean {
  return call.grants.some(({ role }) => registrars.includes(role));
}

/** A registration as the caller may see it: drafts are nobody's business yet, and another community's is not there. */
export function withinReach(row: RegistrationRow | undefined, call: Call): row is RegistrationRow {
  return row !== undefined && row.state !== 'draft' && call.reaches({ place: row.community });
}
