import type { Role } from '@core/domain/people/person';
import { useSession } from './useSession';

export interface PlaceHeld {
  path: string;
  name: string;
}

/** The places in which this person holds one of these roles, the widest first. */
export function usePlacesHeld(wanted: readonly Role[]): PlaceHeld[] {
  const roles = useSession()?.roles ?? [];
  const held = roles.filter(({ role }) => wanted.includes(role));
  const places = new Map(held.map(({ scope, scopeName }) => [scope, scopeName]));
  return [...places].map(([path, name]) => ({ path, name })).sort((a, b) => a.path.length - b.path.length);
}
