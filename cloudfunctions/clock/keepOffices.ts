import { lately, nextChange, standInId, standInOf } from '@core/domain/people/grants';
import { holderOf, isInChain, officeOf } from '@core/domain/people/offices';
import type { Grant } from '@core/domain/people/person';
import { kept } from '@core/domain/place/kept';
import type { Office, Region } from '@core/domain/place/region';
import { idOf } from '../kit/ids';
import { inTurn } from '../kit/inTurn';
import { jobRow } from '../kit/jobRow';
import { logFailure } from '../kit/log';
import { keepBirthday } from './keepBirthday';
import { atMost, find, moreThan, one } from '../kit/store';
import { commit, Conflict, type Tx } from '../kit/transaction';

/** Grants of one office that are looked at: those in force, and of who left it lately. */
const MOST_IN_OFFICE = 20;
const ATTEMPTS = 3;

/** Looks at the roles in which something changes by now: who begins, ends, goes on leave or comes back. */
export async function keepOffices(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('grants', { nextAt: atMost(now) }, slice, ['nextAt', 'asc']);
  return inTurn(due, atOnce, async (grant) => {
    try {
      await keepBirthday(grant, now);
      return await keepOffice(grant, now);
    } catch (error) {
      if (!(error instanceof Conflict)) logFailure(`clock grant ${grant._id}`, error);
      return false;
    }
  });
}

/** Settles one grant; where the office was set by another meanwhile, it looks again at who holds what. */
async function keepOffice({ _id, scope, role }: Grant, now: number): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const seen = await one('regions', scope);
    const held = await find('grants', { scope, role, until: moreThan(lately(now)) }, MOST_IN_OFFICE);
    const settled = await commit(async (tx) => {
      const grant = await tx.get('grants', _id);
      if (grant?.nextAt === undefined || grant.nextAt > now) return 'before';
      const region = await tx.get('regions', scope);
      if (region?.holdersSet !== seen?.holdersSet) return 'again';
      const standIn = await keepStandIn(tx, grant, now);
      const { nextAt: _settled, ...rest } = grant;
      const next = nextChange(grant, now);
      await tx.put('grants', { ...rest, ...(next === undefined ? {} : { nextAt: next }) });
      if (region) await setHolder(tx, region, [grant, ...standIn], held, now);
      return 'settled';
    });
    if (settled !== 'again') return settled === 'settled';
  }
  return false;
}

/** The substitute gets the powers of the office with its duties, and loses them with these. */
async function keepStandIn(tx: Tx, grant: Grant, now: number): Promise<Grant[]> {
  const wanted = standInOf(grant, now);
  const there = await tx.get('grants', standInId(grant._id));
  if (wanted) await tx.put('grants', wanted);
  if (wanted) return [wanted];
  if (!there || there.until <= now) return [];
  const { nextAt: _over, ...rest } = there;
  await tx.put('grants', { ...rest, until: now });
  return [{ ...rest, until: now }];
}

/** Writes who holds the office now, and has the live orders of the place follow when it is another. */
async function setHolder(
  tx: Tx,
  region: Region,
  changed: Grant[],
  held: Grant[],
  now: number,
): Promise<void> {
  const [grant] = changed;
  const office = grant && officeOf(grant);
  if (!office) return;
  const others = held.filter(({ _id }) => !changed.some((grant) => grant._id === _id));
  const holder = holderOf(office, [...changed, ...others], now);
  const holdersSet = (region.holdersSet ?? 0) + 1;
  const { [office]: before, ...rest } = region.holders ?? {};
  const holders = holder === undefined ? rest : { ...rest, [office]: holder };
  await tx.put('regions', kept({ ...region, holders, holdersSet }));
  if (holder !== before && isInChain(office)) await followInOrders(tx, region, office, holdersSet, now);
}

/** It must not stay half done: everybody would go on answering for what is another's. */
async function followInOrders(
  tx: Tx,
  { _id }: Region,
  office: Office,
  set: number,
  now: number,
): Promise<void> {
  const id = idOf('restaff', _id, office, String(set));
  await tx.put('jobs', jobRow(id, 'restaff', now, { place: _id, firm: true }));
}
