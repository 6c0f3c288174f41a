import { useEffect } from 'react';
import { goInstead } from '../services/go';
import { welcomePage } from '../services/routes';
import type { Session } from '../services/session';
import { useSession } from './useSession';

/** Whether this person has still to agree, or to say where he lives. Staff may work without a household. */
export function mustBeWelcomed(session: Session): boolean {
  if (session.person?.consent !== true) return true;
  return session.home === undefined && session.roles.length === 0;
}

/** Sends whoever comes for the first time to the welcome page. */
export function useEntry(): void {
  const session = useSession();
  const first = session !== undefined && mustBeWelcomed(session);
  useEffect(() => {
    if (first) goInstead(welcomePage);
  }, [first]);
}
