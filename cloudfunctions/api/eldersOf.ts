import type { Hearing } from '@core/domain/hearing/hearing';
import { isHearingFor } from '@core/domain/hearing/visibility';
import { isGuardian } from '@core/domain/people/ward';
import type { RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import { find, many } from '../kit/store';

const MOST_OTHERS = 12;

/** Where those live for whom the caller books from afar: who lets him follow along, and whose guardian he is. */
export async function eldersHomes(call: Call): Promise<RegionPath[]> {
  const [theirs, guarded] = await Promise.all([
    find('family', { personId: call.id }, MOST_OTHERS, ['at', 'asc']),
    find('wards', { 'guardian.personId': call.id }, MOST_OTHERS),
  ]);
  const followed = theirs.filter(({ follows }) => follows).map(({ ownerId }) => ownerId);
  const elders = await many('people', followed);
  const wards = guarded.filter((ward) => ward.state === 'open' && isGuardian(ward, call.id, call.now));
  return [...elders.flatMap(({ home }) => home ?? []), ...wards.map(({ household }) => household)];
}

/** Whether people may know of a session because it is for somebody they book for; of a mediation nobody does. */
export async function isForElderOf(hearing: Hearing, call: Call): Promise<boolean> {
  if (hearing.state === 'scheduled' || !call.reaches({ parties: [call.id] })) return false;
  const homes = await eldersHomes(call);
  return homes.some((home) => isHearingFor(hearing, { home, grants: [] }));
}
