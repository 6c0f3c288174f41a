import type { Role } from '@core/domain/people/person';
import { useState } from 'react';
import { useSession } from '../../hooks/useSession';

interface Here {
  path: string;
  name: string;
}

const watchers: readonly Role[] = ['communityStaff', 'communitySecretary', 'streetStaff', 'admin'];

/** The place one looks at: first the widest that one watches over, then down to a community and up again. */
export function useModePlace() {
  const [way, setWay] = useState<readonly Here[]>([]);
  const roles = (useSession()?.roles ?? []).filter(({ role }) => watchers.includes(role));
  const [widest] = [...roles].sort((a, b) => a.scope.length - b.scope.length);
  const root: Here | undefined = widest && { path: widest.scope, name: widest.scopeName };
  return {
    here: way.at(-1) ?? root,
    into: (place: Here) => setWay([...way, place]),
    up: way.length === 0 ? undefined : () => setWay(way.slice(0, -1)),
  };
}
