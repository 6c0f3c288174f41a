import { elderStore, largestStore } from '../services/preferences';
import { useStore } from './useStore';

/** Whether this person sees the elder layout: fewer things, longer words, larger targets. */
export function useElder(): boolean {
  return useStore(elderStore);
}

/** Whether, in elder mode, the letters are the largest ones. */
export function useLargest(): boolean {
  const largest = useStore(largestStore);
  return useElder() && largest;
}
