import { deskRoles } from '@core/domain/people/person';
import { levelOf, type RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';

/** Whether the caller answers for orders by office. */
export function isAtDesk(call: Call): boolean {
  return call.grants.some(({ role }) => deskRoles.some((desk) => desk === role));
}

/** The place whose orders the caller answers for, the widest one of several. */
export function deskPlace(call: Call): RegionPath {
  const scopes = call.grants
    .filter(({ role }) => deskRoles.some((desk) => desk === role))
    .map(({ scope }) => scope)
    .sort((a, b) => a.length - b.length);
  return scopes[0] ?? '';
}

/** The widest place over which the caller may do this action by office. */
export function widestScope(call: Call): RegionPath | undefined {
  const scopes = call.grants.filter(({ role }) => call.row[role]).map(({ scope }) => scope);
  return scopes.sort((a, b) => a.length - b.length)[0];
}

/** Orders of a community or, for who answers for less, of a grid. */
export function ordersIn(place: RegionPath): { community: RegionPath } | { grid: RegionPath } {
  return levelOf(place) === 'grid' ? { grid: place } : { community: place };
}
