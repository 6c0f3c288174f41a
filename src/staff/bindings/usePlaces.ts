import { useState } from 'react';
import type { Option } from '../../components/form/OptionRow';
import { useSession } from '../../hooks/useSession';
import { deskRoles, type Role } from '@core/domain/people/person';

const vouching: readonly Role[] = [...deskRoles, 'buildingLeader', 'stairwellLeader'];

/** The places in which one may vouch for people; the widest is shown first. */
export function usePlaces() {
  const [chosen, choose] = useState<string>();
  const roles = useSession()?.roles.filter(({ role }) => vouching.includes(role)) ?? [];
  const byScope = new Map(roles.map(({ scope, scopeName }) => [scope, scopeName]));
  const places: Option<string>[] = [...byScope]
    .sort(([a], [b]) => a.length - b.length)
    .map(([value, label]) => ({ value, label }));
  return { places, place: chosen ?? places[0]?.value, choose };
}
