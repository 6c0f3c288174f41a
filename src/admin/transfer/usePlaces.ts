import { importers, importKinds, type ImportKind } from '@core/domain/import/kinds';
import { useSession } from '../../hooks/useSession';

/** A place whose tables one may carry. */
export interface Place {
  path: string;
  name: string;
}

/** The kinds of table that somebody may bring in or take out, and over which of his places. */
export function usePlaces(): { kinds: ImportKind[]; placesOf: (kind: ImportKind) => Place[] } {
  const roles = useSession()?.roles ?? [];
  const placesOf = (kind: ImportKind) => {
    const held = roles.filter(({ role }) => importers[kind].some((one) => one === role));
    const places = new Map(held.map(({ scope, scopeName }) => [scope, { path: scope, name: scopeName }]));
    return [...places.values()].sort((a, b) => a.path.length - b.path.length);
  };
  return { kinds: importKinds.filter((kind) => placesOf(kind).length > 0), placesOf };
}
