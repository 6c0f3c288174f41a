import { statisticsReaders } from '@core/domain/statistics/readers';
import { useSession } from '../hooks/useSession';

/** The places whose figures and houses one may look at, the widest first. */
export function useReadPlaces(): string[] {
  const roles = useSession()?.roles ?? [];
  const mine = roles.filter(({ role }) => statisticsReaders.some((one) => one === role));
  return [...new Set(mine.map(({ scope }) => scope))].sort((a, b) => a.length - b.length);
}
