import { deskRoles, type Role } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import type { World } from './world';
import type { Office } from './people';

/** Who looks: his id, the roles he was given, and whether they are in force. */
export interface Viewer {
  id: string;
  openid: string;
  offices: readonly Office[];
}

/** One thing that must not reach just anybody. */
export interface Secret {
  what: string;
  text: string;
  /** Whether this viewer may read it. Written from the product's rules, not from the code. */
  open: (viewer: Viewer) => boolean;
}

const leaders: readonly Role[] = ['buildingLeader', 'stairwellLeader'];
const registrars: readonly Role[] = ['communityStaff', 'communitySecretary'];
/** Who looks after offices and rosters of a place, and so reads the names of those who live there. */
const rosters: readonly Role[] = [...deskRoles, 'streetStaff', 'admin'];

const over = ({ offices }: Viewer, roles: readonly Role[], place: RegionPath): boolean =>
  offices.some(({ role, scope, term }) => term === 'now' && roles.includes(role) && place.startsWith(scope));

/** Everything of a world that is anybody's secret, and whose it is to read. */
export function secretsOf({ resident, member, ward, helper, order, said, plan }: World): Secret[] {
  const serving = ['claimed', 'inService', 'disputed'].includes(plan.end);
  const party = (viewer: Viewer) =>
    viewer.id === resident.id ||
    over(viewer, deskRoles, resident.home) ||
    (viewer.id === helper && serving) ||
    (plan.proxied && viewer.id === 'limin');
  const has = ['claimed', 'inService', 'resolved', 'closed', 'disputed'].includes(plan.end);
  const talks = (viewer: Viewer) =>
    viewer.id === resident.id ||
    over(viewer, deskRoles, resident.home) ||
    (viewer.id === helper && has) ||
    (plan.proxied && viewer.id === 'limin');
  const neighbours = (viewer: Viewer) => over(viewer, [...rosters, ...leaders], resident.home);
  const ofMember = (viewer: Viewer) => viewer.id === member.id || over(viewer, registrars, member.home);
  const ofWard = (viewer: Viewer) => over(viewer, [...deskRoles, ...leaders], ward.home);
  const nobody = () => false;
  return [
    { what: 'resident name', text: resident.name, open: (viewer) => party(viewer) || neighbours(viewer) },
    { what: 'resident phone', text: resident.phone, open: party },
    { what: 'what was said', text: said, open: talks },
    { what: 'note', text: order.note, open: party },
    {
      what: 'resident door',
      text: resident.door,
      open: (viewer) => party(viewer) || over(viewer, [...deskRoles, ...leaders], resident.home),
    },
    {
      what: 'member name',
      text: member.name,
      open: (viewer) => ofMember(viewer) || over(viewer, rosters, member.home),
    },
    { what: 'member phone', text: member.phone, open: ofMember },
    { what: 'unit', text: member.unit, open: ofMember },
    { what: 'member door', text: member.door, open: ofMember },
    {
      what: 'ward name',
      text: ward.name,
      open: (viewer) => ofWard(viewer) || over(viewer, rosters, ward.home),
    },
    { what: 'ward phone', text: ward.phone, open: ofWard },
    { what: 'ward door', text: ward.door, open: ofWard },
    { what: 'openid', text: resident.openid, open: nobody },
    { what: 'openid', text: member.openid, open: nobody },
    { what: 'openid', text: 'openid-of-', open: nobody },
    { what: 'identity', text: 'wx:', open: nobody },
  ];
}
