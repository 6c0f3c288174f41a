import { hearingHosts } from '@core/domain/hearing/visibility';
import { useSession } from '../../hooks/useSession';

export interface LedPlace {
  path: string;
  name: string;
}

/** The places in which this person leads sessions, the widest first; none of who does not. */
export function useLeading(): LedPlace[] {
  const roles = useSession()?.roles ?? [];
  const led = roles.filter(({ role }) => hearingHosts.some((one) => one === role));
  const places = new Map(led.map(({ scope, scopeName }) => [scope, scopeName]));
  return [...places].map(([path, name]) => ({ path, name })).sort((a, b) => a.path.length - b.path.length);
}
