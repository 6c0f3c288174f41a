import { listRoles } from '@core/domain/people/person';
import { useSession } from '../../hooks/useSession';

/** The place whose lists one keeps: the widest of several. */
export function useListPlace(): string | undefined {
  const roles = useSession()?.roles ?? [];
  const scopes = roles.filter(({ role }) => listRoles.some((one) => one === role)).map(({ scope }) => scope);
  return scopes.sort((a, b) => a.length - b.length)[0];
}
