import {
  bindingLevelOf,
  boundAfter,
  isOpenAt,
  type Binding,
  type BindingAct,
} from '@core/domain/people/binding';
import { placesAround, type RegionPath } from '@core/domain/place/region';
import type { Output } from '@core/contract/index';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { count, many, one } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { addressOf, partsOf } from '../kit/address';
import { indexAtHome, stillThere } from './persons';

/** Writes where a person lives, and that he says so himself. Who says again what is known already changes nothing. */
export async function claimHome(tx: Tx, call: Call, household: RegionPath): Promise<void> {
  const person = await stillThere(tx, call.person);
  const known = await tx.get('bindings', call.id);
  const stands = known?.household === household && (known.state === 'claimed' || known.state === 'verified');
  if (!stands) await tx.put('bindings', claimOf(call, household));
  await tx.put('people', { ...person, home: household });
  await indexAtHome(tx, person, household);
}

const claimOf = ({ id: _id, now }: Call, household: RegionPath): Binding => ({
  _id,
  household,
  ...placesAround(household),
  state: 'claimed',
  at: now,
});

/** Whether somebody is known to live in the caller's household: the caller himself. */
export async function isVerified(call: Call): Promise<boolean> {
  return bindingLevelOf(call.person, await one('bindings', call.id)) === 'verified';
}

/** Whether the caller may settle claims in a place: by office, or as somebody known to live in that household. */
export async function mayVerifyIn(place: RegionPath, call: Call): Promise<boolean> {
  if (!call.reaches({ place })) return false;
  const byOffice = call.grants.some(({ role, scope }) => call.row[role] && place.startsWith(scope));
  return byOffice || (await isVerified(call));
}

/** Verifies or declines a claim. A declined person has no household until he chooses another. */
export async function settleClaim(
  call: Call,
  id: string,
  act: Extract<BindingAct, 'verify' | 'decline'>,
  reason?: string,
): Promise<ActResult | Refused<'NOT_FOUND' | 'SETTLED'>> {
  const seen = await one('bindings', id);
  if (!seen || !(await mayVerifyIn(seen.household, call))) return refused('NOT_FOUND');
  return commitOnce(call, async (tx) => {
    const binding = await tx.get('bindings', id);
    if (binding?.household !== seen.household) return refused('NOT_FOUND');
    const after = boundAfter(binding, act, call.id, { now: call.now, ...(reason ? { reason } : {}) });
    if (!after) return refused('SETTLED');
    await tx.put('bindings', after);
    if (act === 'decline') await withoutHome(tx, id, after.household);
    await journalled(tx, call, { place: after.household, about: id });
    return {};
  });
}

/** Takes the household off a person who still has this one. */
export async function withoutHome(tx: Tx, personId: string, household: RegionPath): Promise<void> {
  const person = await tx.get('people', personId);
  if (person?.home !== household) return;
  const { home: _, ...rest } = person;
  await tx.put('people', rest);
  await indexAtHome(tx, person, '');
}

/** Where the caller lives, as the database knows it now. */
export async function showBinding(call: Call): Promise<Output<'binding.mine'>> {
  const [person = call.person, binding] = await Promise.all([
    one('people', call.id),
    one('bindings', call.id),
  ]);
  const { home } = person;
  const level = bindingLevelOf(person, binding);
  const [parts, waiting] = await Promise.all([
    many('regions', home ? partsOf(home) : []),
    home && isOpenAt(level, 'verify') ? count('bindings', { household: home, state: 'claimed' }) : 0,
  ]);
  const places = new Map(parts.map((region) => [region._id, region]));
  return {
    level,
    ...(home ? { household: { path: home, address: addressOf(home, places) } } : {}),
    ...(binding ? { state: binding.state, at: binding.at, reason: binding.reason } : {}),
    waiting,
  };
}
