import type { Output } from '@core/contract/index';
import { at, type RegionPath } from '@core/domain/place/region';
import { usualLists } from '@core/domain/stepList/stepList';
import type { Call } from '../kit/call';
import { one } from '../kit/store';

/** The county in which the caller lives, or works. */
export function countyOf({ person, grants }: Call): RegionPath {
  const [scope] = [person.home, ...grants.map((grant) => grant.scope)].filter(Boolean);
  return at('tenant', scope ?? '') ?? '';
}

/** By which steps a county works. */
export async function showStepLists(tenant: RegionPath): Promise<Output<'stepList.get'>> {
  const row = tenant === '' ? undefined : await one('settings', tenant);
  const lists = row?.stepLists ?? usualLists;
  return {
    lists: lists.map(({ uses, steps, ...list }) => ({ ...list, uses: [...uses], steps: [...steps] })),
    version: row?.version ?? 0,
  };
}
