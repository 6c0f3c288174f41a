import { useState } from 'react';
import { useFreshSession, useSession } from '../../hooks/useSession';

export interface Here {
  path: string;
  name: string;
}

/** The place one looks at: first the widest that one has a role over, then down and up inside it. */
export function usePlaceHere() {
  useFreshSession();
  const [way, setWay] = useState<readonly Here[]>([]);
  const roles = useSession()?.roles ?? [];
  const [widest] = [...roles].sort((a, b) => a.scope.length - b.scope.length);
  const root = widest && { path: widest.scope, name: widest.scopeName };
  return {
    here: way.at(-1) ?? root,
    into: (place: Here) => setWay([...way, place]),
    up: way.length === 0 ? undefined : () => setWay(way.slice(0, -1)),
  };
}
