import { elderStore } from '../services/preferences';
import { useStore } from './useStore';

/** Whether this person sees the elder layout: fewer things, longer words, larger targets. */
export function useElder(): boolean {
  return useStore(elderStore);
}
