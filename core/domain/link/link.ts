import { DAY, type Ms } from '../calendar/time';
import { at, type RegionPath } from '../place/region';

/** How a household stands in a link. The centre's own household is a door of its link like the others. */
export type DoorState = 'asked' | 'agreed' | 'declined' | 'left';

/** One household of a link (联四邻). There is one row a household, so nobody is in two links. */
export interface Door {
  household: RegionPath;
  linkId: string;
  state: DoorState;
  at: Ms;
  /** Who of the household answered. */
  by?: string;
}

/** A centre household (中心户) and the neighbours it looks out for. */
export interface Link {
  _id: string;
  version: number;
  centre: RegionPath;
  /** The member whose household it is. */
  hostId: string;
  /** Households asked or agreed, the centre's apart. */
  households: RegionPath[];
  by: string;
  at: Ms;
}

export const FEWEST_HOUSEHOLDS = 5;
export const MOST_HOUSEHOLDS = 10;
/** Who said no is left in peace for this long. */
const PEACE = 180 * DAY;
/** A question nobody answered stands for this long; then others may ask. */
const PATIENCE = 30 * DAY;

/** Whether two households are near enough to look out for each other: the same building, or else the same grid. */
export function areNeighbours(a: RegionPath, b: RegionPath): boolean {
  const grid = at('grid', a);
  return a !== b && grid !== undefined && grid === at('grid', b);
}

/** Whether a household belongs to a link, or is being asked. */
export function isIn(door: Door | undefined, now: Ms): door is Door & { state: 'asked' | 'agreed' } {
  if (!door) return false;
  return door.state === 'agreed' || (door.state === 'asked' && now < door.at + PATIENCE);
}

/** Why a household cannot be asked; undefined when it can. */
export function stopsAsking(
  door: Door | undefined,
  linkId: string,
  now: Ms,
): 'DOOR_LINKED' | 'DOOR_DECLINED' | undefined {
  if (isIn(door, now)) return 'DOOR_LINKED';
  const declined = door?.state === 'declined' && door.linkId === linkId && now < door.at + PEACE;
  return declined ? 'DOOR_DECLINED' : undefined;
}

export type LinkAct = 'agree' | 'decline' | 'leave';

/** Every lawful change of a household's standing. */
const steps: Readonly<Record<LinkAct, { from: DoorState; to: DoorState }>> = {
  agree: { from: 'asked', to: 'agreed' },
  decline: { from: 'asked', to: 'declined' },
  leave: { from: 'agreed', to: 'left' },
};

/** The household after it answered or left; undefined when that is not lawful now. */
export function doorAfter(door: Door, act: LinkAct, by: string, now: Ms): Door | undefined {
  const { from, to } = steps[act];
  return door.state === from && isIn(door, now) ? { ...door, state: to, by, at: now } : undefined;
}

/** Whether one household may know who the other is: only when both have agreed. */
export function seesEachOther(one: Door | undefined, other: Door): boolean {
  return one?.state === 'agreed' && other.state === 'agreed' && one.linkId === other.linkId;
}
