import { faceStore, sessionStore, type Face, type Session } from '../services/session';
import { useStore } from './useStore';

/** Who is calling; undefined until the cloud was reached for the first time. */
export function useSession(): Session | undefined {
  return useStore(sessionStore);
}

/** The role this person sees the app in. */
export function useFace(): Face {
  return useStore(faceStore);
}
