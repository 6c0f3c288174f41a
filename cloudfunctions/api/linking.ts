import { areNeighbours, doorAfter, type Link, type LinkAct } from '@core/domain/link/link';
import { MOST_HOUSEHOLDS, stopsAsking, isIn } from '@core/domain/link/link';
import type { RegionPath } from '@core/domain/place/region';
import type { Output } from '@core/contract/index';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { idOf } from '../kit/ids';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { find, many, one } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { isVerified } from './binding';
import { doorIn, linkView } from './linkView';

/** The member whose household is, or becomes, a centre. */
export interface Host {
  id: string;
  home: RegionPath;
}

const MOST_IN_HOUSEHOLD = 10;

/** Whose household is to be the centre: the caller's own, or the one that staff name. */
export async function hostOf(
  centre: RegionPath | undefined,
  call: Call,
): Promise<Host | Refused<'NOT_FOUND' | 'NO_MEMBER_THERE' | 'NOT_VERIFIED'>> {
  const home = call.person.home;
  if (centre === undefined || centre === home) {
    if (!home || !call.reaches({ ownerId: call.id })) return refused('NOT_FOUND');
    return (await isVerified(call)) ? { id: call.id, home } : refused('NOT_VERIFIED');
  }
  if (!call.reaches({ place: centre })) return refused('NOT_FOUND');
  const people = await find('people', { home: centre }, MOST_IN_HOUSEHOLD);
  const helpers = await many(
    'helpers',
    people.map(({ _id }) => _id),
  );
  const member = helpers.find(({ kind }) => kind === 'member');
  return member ? { id: member._id, home: centre } : refused('NO_MEMBER_THERE');
}

type Stop = Refused<'LINK_FULL' | 'DOOR_LINKED' | 'DOOR_DECLINED'>;

/** Asks households for a link in one commit: all of them, or none. Staff ask the centre household as well. */
export function ask(host: Host, households: readonly RegionPath[], call: Call): Promise<ActResult | Stop> {
  const linkId = idOf('link', host.id, host.home);
  return commitOnce(call, async (tx): Promise<ActResult | Stop> => {
    const link = await linkOf(tx, linkId, host, call);
    const full = link.households.length + households.length > MOST_HOUSEHOLDS;
    const stop = full ? 'LINK_FULL' : await firstStop(tx, linkId, host, households, call.now);
    if (stop) return refused(stop);
    const asked = { linkId, state: 'asked', at: call.now } as const;
    for (const _id of households) await tx.put('linkDoors', { _id, ...asked });
    await putCentre(tx, linkId, host, call);
    await tx.put('links', { ...link, households: [...link.households, ...households] });
    await journalled(tx, call, { place: host.home, about: linkId, detail: { asked: households.length } });
    return { linkId };
  });
}

/** The link as it stands, without the households that are no longer in it. */
async function linkOf(tx: Tx, _id: string, host: Host, { id: by, now: at }: Call): Promise<Link> {
  const link = await tx.get('links', _id);
  const households: RegionPath[] = [];
  for (const path of link?.households ?? []) {
    const row = await tx.get('linkDoors', path);
    if (row?.linkId === _id && isIn(doorIn(row), at)) households.push(path);
  }
  return { _id, version: (link?.version ?? 0) + 1, centre: host.home, hostId: host.id, households, by, at };
}

async function firstStop(
  tx: Tx,
  linkId: string,
  host: Host,
  households: readonly RegionPath[],
  now: number,
): Promise<'DOOR_LINKED' | 'DOOR_DECLINED' | undefined> {
  const own = await tx.get('linkDoors', host.home);
  if (own && own.linkId !== linkId && isIn(doorIn(own), now)) return 'DOOR_LINKED';
  for (const path of households) {
    const row = await tx.get('linkDoors', path);
    const stop = stopsAsking(row && doorIn(row), linkId, now);
    if (stop) return stop;
  }
  return undefined;
}

/** The centre agrees by proposing; when staff propose, it is asked like the others, unless it has agreed already. */
async function putCentre(tx: Tx, linkId: string, host: Host, call: Call): Promise<void> {
  const row = await tx.get('linkDoors', host.home);
  if (row?.linkId === linkId && row.state === 'agreed') return;
  const own = call.id === host.id;
  const state = own ? ({ state: 'agreed', by: host.id } as const) : ({ state: 'asked' } as const);
  await tx.put('linkDoors', { _id: host.home, linkId, at: call.now, ...state });
}

/** A household answers or leaves. When it is the centre that says no, the link is over for all. */
export function answerLink(
  call: Call,
  linkId: string,
  act: LinkAct,
): Promise<ActResult | Refused<'NOT_FOUND' | 'NOT_ASKED'>> {
  return commitOnce(call, async (tx): Promise<ActResult | Refused<'NOT_FOUND' | 'NOT_ASKED'>> => {
    const [link, row] = [await tx.get('links', linkId), await tx.get('linkDoors', call.home)];
    if (!link || row?.linkId !== linkId || !call.reaches({ place: row._id })) return refused('NOT_FOUND');
    const after = doorAfter(doorIn(row), act, call.id, call.now);
    if (!after) return refused('NOT_ASKED');
    const { household: _id, ...door } = after;
    await tx.put('linkDoors', { _id, ...door });
    if (act !== 'agree') await without(tx, link, _id, call.now);
    return { linkId };
  });
}

async function without(tx: Tx, link: Link, household: RegionPath, now: number): Promise<void> {
  const over = household === link.centre;
  const households = over ? [] : link.households.filter((path) => path !== household);
  await tx.put('links', { ...link, version: link.version + 1, households });
  for (const path of over ? link.households : []) {
    const row = await tx.get('linkDoors', path);
    if (row?.linkId === link._id) await tx.put('linkDoors', { ...row, state: 'left', at: now });
  }
}

/** Whether all of these are households near enough to the centre. */
export async function checkNeighbours(
  host: Host,
  households: readonly RegionPath[],
): Promise<Refused<'NOT_FOUND' | 'NOT_NEIGHBOURS'> | undefined> {
  if (!households.every((path) => areNeighbours(host.home, path))) return refused('NOT_NEIGHBOURS');
  const regions = await many('regions', households);
  const real = regions.filter(({ level }) => level === 'household').length === households.length;
  return real ? undefined : refused('NOT_FOUND');
}

/** The answer of every act on a link. */
export async function showLink(
  { linkId = '' }: ActResult,
  call: Call,
): Promise<Output<'link.get'> | Refused<'NOT_FOUND'>> {
  const link = await one('links', linkId);
  const view = link && (await linkView(link, call));
  return view ? { link: view } : refused('NOT_FOUND');
}
