import { faceStore, refreshSession, sessionStore, type Face, type Session } from '../services/session';
import { useStore } from './useStore';
import { useWhileShown } from './useWhileShown';

const LOOK_MS = 15_000;

/** Who is calling; undefined until the cloud was reached for the first time. */
export function useSession(): Session | undefined {
  return useStore(sessionStore);
}

/** The role this person sees the app in. */
export function useFace(): Face {
  return useStore(faceStore);
}

const look = (): void => void refreshSession();

/** Keeps the session, and so what waits behind the tabs, fresh while the page is looked at. */
export function useFreshSession(): void {
  useWhileShown(look, { every: LOOK_MS });
}
