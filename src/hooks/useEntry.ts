import { useEffect } from 'react';
import { adoptElder } from '../services/elder';
import { goInstead } from '../services/go';
import { welcomePage } from '../services/routes';
import { facesOf, type Session } from '../services/session';
import { useSession } from './useSession';

/** Whether this person has still to say where he lives. Who helps or works here may do that without a household. */
export function needsHome(session: Session): boolean {
  return session.home === undefined && facesOf(session).length === 1;
}

/** Sends whoever comes for the first time to the welcome page. */
export function useEntry(): void {
  const session = useSession();
  const first = session !== undefined && (session.person?.consent !== true || needsHome(session));
  useEffect(() => {
    if (session) adoptElder(session);
  }, [session]);
  useEffect(() => {
    if (first) goInstead(welcomePage);
  }, [first]);
}
