import type { ImportKind } from '@core/domain/import/kinds';
import { useDraft } from '../../hooks/useDraft';
import { usePlaces } from './usePlaces';

/** The table that was chosen last, kept while one goes away; the first one that is there otherwise. */
export function useTable(form: 'import' | 'export') {
  const { kinds, placesOf } = usePlaces();
  const { values, change } = useDraft<{ kind?: ImportKind; place?: string }>(`transfer:${form}`, {});
  const kind = kinds.find((one) => one === values.kind) ?? kinds[0];
  const places = kind ? placesOf(kind) : [];
  const place = places.find(({ path }) => path === values.place)?.path ?? places[0]?.path ?? '';
  return {
    kinds,
    kind,
    places,
    place,
    onKind: (chosen: ImportKind) => change({ kind: chosen }),
    onPlace: (path: string) => change({ place: path }),
  };
}
