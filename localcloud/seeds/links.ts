import { DAY, type Ms } from '@core/domain/calendar/time';
import type { Link } from '@core/domain/link/link';
import type { Binding } from '@core/domain/people/binding';
import { placesAround } from '@core/domain/place/region';
import type { LinkDoorRow } from '../../cloudfunctions/kit/documents';
import { idOf } from '../../cloudfunctions/kit/ids';
import { cast } from './cast';

const HOST = 'chen';
const agreed = ['he', 'xu', 'zhao'];
const asked = ['wang'];
/** Known to live there; the others of the link are known already. */
const verified = [HOST, 'xu', 'zhao'];

const home = (id: string): string => cast.find((actor) => actor.id === id)?.home ?? '';

/** 陈志远's household looks out for three neighbours; a fourth has been asked and has not answered yet. */
export function linkOf(now: Ms): { link: Link; doors: LinkDoorRow[]; bindings: Binding[] } {
  const centre = home(HOST);
  const linkId = idOf('link', HOST, centre);
  const at = now - 3 * DAY;
  const link = { _id: linkId, version: 1, centre, hostId: HOST, by: HOST, at };
  const said = (id: string): LinkDoorRow => ({ _id: home(id), linkId, state: 'agreed', by: id, at });
  const doors = [
    ...[HOST, ...agreed].map(said),
    ...asked.map((id): LinkDoorRow => ({ _id: home(id), linkId, state: 'asked', at })),
  ];
  const bindings = verified.map((id): Binding => {
    const household = home(id);
    return { _id: id, household, ...placesAround(household), state: 'verified', at, by: 'limin' };
  });
  return { link: { ...link, households: [...agreed, ...asked].map(home) }, doors, bindings };
}
