import type { Output } from '@core/contract/index';
import { isIn, seesEachOther, type Door, type Link } from '@core/domain/link/link';
import { deskRoles, holds } from '@core/domain/people/person';
import { nearness, type Region } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { LinkDoorRow } from '../kit/documents';
import { many } from '../kit/store';
import { addressOf, partsOf } from '../kit/address';
import { isVerified } from './binding';

type View = Output<'link.get'>['link'];
type Standing = Door & { state: 'asked' | 'agreed' };

/** The households that belong to a link now, the centre first; who declined, left or never answered does not. */
export async function doorsOf(link: Link, now: number): Promise<Standing[]> {
  const paths = [link.centre, ...link.households];
  const rows = new Map((await many('linkDoors', paths)).map((row) => [row._id, doorIn(row)]));
  const doors = paths.map((path) => rows.get(path));
  return doors.filter((door) => isIn(door, now)).filter(({ linkId }) => linkId === link._id);
}

/** A row as the domain knows it. */
export function doorIn({ _id: household, ...door }: LinkDoorRow): Door {
  return { household, ...door };
}

/** A link as the caller may see it; undefined when it is none of his business. */
export async function linkView(link: Link, call: Call): Promise<View | undefined> {
  const doors = await doorsOf(link, call.now);
  const own = doors.find(({ household }) => household === call.person.home);
  const asStaff = !own && holds(call.caller, deskRoles, link.centre);
  if (!own && !asStaff) return undefined;
  const known = asStaff || (await isVerified(call));
  const others = doors.filter((door) => door !== own && (asStaff || isShown(door, own, link)));
  const open = others.filter(
    (door) => known && (asStaff ? door.state === 'agreed' : seesEachOther(own, door)),
  );
  const { names, places } = await facesOf(open);
  return {
    id: link._id,
    as: asStaff ? 'staff' : own?.household === link.centre ? 'centre' : 'neighbour',
    mine: own?.state,
    agreed: doors.filter(({ household, state }) => household !== link.centre && state === 'agreed').length,
    doors: others.map((door) => ({
      centre: door.household === link.centre,
      state: door.state,
      near: nearness(own?.household ?? link.centre, door.household),
      ...(open.includes(door)
        ? { name: names.get(door.by ?? '') ?? '', address: addressOf(door.household, places) }
        : {}),
    })),
  };
}

/** The centre sees whom it asked; a neighbour the centre, and who else has agreed once he has. */
function isShown(door: Door, own: Door | undefined, link: Link): boolean {
  const centre = door.household === link.centre || own?.household === link.centre;
  return centre || seesEachOther(own, door);
}

/** The masked names of whoever agreed for these households, and the places their addresses are made of. */
async function facesOf(doors: readonly Door[]) {
  const [people, regions] = await Promise.all([
    many(
      'people',
      doors.flatMap(({ by }) => by ?? []),
    ),
    many(
      'regions',
      doors.flatMap(({ household }) => partsOf(household)),
    ),
  ]);
  return {
    names: new Map(people.map(({ _id, maskedName }) => [_id, maskedName])),
    places: new Map<string, Region>(regions.map((region) => [region._id, region])),
  };
}
