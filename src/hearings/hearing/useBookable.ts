import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';

const keepers = ['communityStaff', 'communitySecretary', 'branchSecretary', 'gridWorker'];
const leaders = ['buildingLeader', 'stairwellLeader'];

/** For whom this person may book; the value of an option says who it is: `elder:…`, `ward:…`, `neighbour`. */
export function useBookable() {
  const roles = useSession()?.roles ?? [];
  const keeps = roles.some(({ role }) => keepers.includes(role));
  const leads = roles.some(({ role }) => leaders.includes(role));
  const family = useRead('family.list', {});
  const kept = useRead('ward.list', {}, { when: keeps });
  const elders = (family.data?.theirs ?? []).filter(({ follows }) => follows);
  const wards = [...(family.data?.wards ?? []), ...(kept.data?.list ?? [])];
  const options = [
    ...elders.map(({ person, name }) => ({ value: `elder:${person}`, label: name, line: '让您关照的家人' })),
    ...wards.map(({ id, name, address }) => ({ value: `ward:${id}`, label: name, line: address })),
    ...(keeps || leads ? [{ value: 'neighbour', label: '别的邻居', line: '本人同意以后替他约' }] : []),
  ];
  return { options };
}
export type Whom = ReturnType<typeof useBookable>;
