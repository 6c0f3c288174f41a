import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';

const keepers = ['communityStaff', 'communitySecretary', 'branchSecretary', 'gridWorker'];
const leaders = ['buildingLeader', 'stairwellLeader'];

/** For whom this person may speak: himself, who has a record that he keeps, and, for leaders and staff, a neighbour. */
export function useWhom() {
  const session = useSession();
  const keeps = (session?.roles ?? []).some(({ role }) => [...keepers, ...leaders].includes(role));
  const family = useRead('family.list', {});
  const kept = useRead('ward.list', {}, { when: keeps });
  const wards = [...(family.data?.wards ?? []), ...(kept.data?.list ?? [])];
  const mine = session?.home === undefined ? [] : [{ value: 'self' as const, label: '我自己' }];
  const options = [
    ...mine,
    ...(wards.length > 0
      ? [{ value: 'ward' as const, label: '登记过的邻居', line: '没有手机，或由监护人说' }]
      : []),
    ...(keeps ? [{ value: 'neighbour' as const, label: '别的邻居', line: '本人同意以后替他说' }] : []),
  ];
  return { wards, options };
}
