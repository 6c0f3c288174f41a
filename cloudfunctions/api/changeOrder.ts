import type { RefusalCode } from '@core/contract/index';
import { supervisor } from '@core/domain/order/accountability';
import type { Order } from '@core/domain/order/order';
import type { Act } from '@core/domain/order/steps';
import { take, type Actor, type Change } from '@core/domain/order/take';
import { relationsTo, subjectOf } from '@core/domain/order/visibility';
import { deskRoles, helperRoles, holds, type Role } from '@core/domain/people/person';
import type { Call } from '../kit/call';
import type { ActResult, Offer, OrderRow } from '../kit/documents';
import type { Acts } from '../kit/handler';
import { inLine } from '../kit/inLine';
import { commitOnce } from '../kit/once';
import { offerId, recordStep } from '../kit/recordStep';
import { isRefused, refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import { one } from '../kit/store';
import { Conflict, type Tx } from '../kit/transaction';
import { codeOf } from './codeOf';

/** One step of one order, by the caller: `['order.claim', 'claim']` on the order in the version he saw. */
interface Wanted<A extends Acts> {
  action: A;
  act: Act;
  id: string;
  version: number;
}

/** What an act brings along, decided on the order as it is inside the transaction; a refusal ends it there. */
export type Bring<A extends Acts> = (
  order: OrderRow,
  actor: Actor,
  tx: Tx,
) => Change | Refused<RefusalCode<A>> | Promise<Change | Refused<RefusalCode<A>>>;

/**
 * One step of an order by the caller: load → decide → commit. An order that has changed since the person saw it is
 * refused, on the first look or when somebody was faster; nothing is then written.
 */
export function changeOrder<A extends Acts>(
  call: Call,
  wanted: Wanted<A>,
  bring: Bring<A> = () => ({}),
): Promise<ActResult | Refused<RefusalCode<A>>> {
  return inLine(wanted.id, async () => {
    const stopped = await lookedAt(call, wanted);
    if (stopped) return stopped;
    try {
      return await commitChange(call, wanted, bring);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return (await lookedAt(call, wanted)) ?? refused('BUSY');
    }
  });
}

/** Why the act cannot begin, by a look outside any transaction. */
async function lookedAt<A extends Acts>(
  call: Call,
  wanted: Wanted<A>,
): Promise<Refused<RefusalCode<A>> | undefined> {
  const order = await one('orders', wanted.id);
  return stopAt(order, wanted, call, order ? await askedFrom(one, order, wanted.act, call) : []);
}

function commitChange<A extends Acts>(call: Call, wanted: Wanted<A>, bring: Bring<A>) {
  return commitOnce(call, async (tx): Promise<ActResult | Refused<RefusalCode<A>>> => {
    const order = await tx.get('orders', wanted.id);
    const asked = order ? await askedFrom(tx.get, order, wanted.act, call) : [];
    const late = stopAt(order, wanted, call, asked);
    return late ?? (order ? takeStep(tx, order, { ...wanted, asked }, call, bring) : refused('NOT_FOUND'));
  });
}

async function takeStep<A extends Acts>(
  tx: Tx,
  order: OrderRow,
  { action, act, asked }: Wanted<A> & { asked: readonly string[] },
  call: Call,
  bring: Bring<A>,
): Promise<ActResult | Refused<RefusalCode<A>>> {
  const actor = actorOf(order, call, asked.includes(call.id));
  const change = await bring(order, actor, tx);
  if (isRefused(change)) return change;
  const { calendar } = await inForceIn(order.community, call.now);
  const decision = take(order, act, actor, change, { now: call.now, calendar });
  if (!decision.ok) return refused(codeOf(call, action, decision.refusal));
  const { order: after, notify } = decision;
  await recordStep(tx, { before: order, after, act, actor, notify, now: call.now });
  return { orderId: order._id };
}

/**
 * The caller, where he was asked for an order of another community than his: only then is his offer looked up. Others
 * stand to the order by themselves.
 */
async function askedFrom(
  get: (name: 'offers', id: string) => Promise<Offer | undefined>,
  order: Order,
  act: Act,
  call: Call,
): Promise<string[]> {
  if (!byOffer.includes(act) || holds(call.caller, helperRoles, order.place)) return [];
  return (await get('offers', offerId(order._id, call.id))) === undefined ? [] : [call.id];
}
const byOffer: readonly Act[] = ['claim', 'join'];

/** Why an act cannot even begin: the order is not there for the caller, is taken, or has moved on. */
function stopAt<A extends Acts>(
  order: OrderRow | undefined,
  { action, act, version }: Wanted<A>,
  call: Call,
  asked: readonly string[],
): Refused<RefusalCode<A>> | undefined {
  if (!order || !call.reaches(subjectOf(order, ...asked))) return refused('NOT_FOUND');
  if (order.trueSince <= version && version <= order.version) return undefined;
  const taken = act === 'claim' && order.claimer && order.claimer.personId !== call.id;
  return refused(codeOf(call, action, taken ? 'TAKEN' : 'STALE'));
}

/** The caller as an actor on an order, in the role that brings him there. */
export function actorOf(order: Order, call: Call, offered = false): Actor {
  const relations = relationsTo(order, call.caller, offered);
  return { personId: call.id, role: roleFor(order, call, relations), relations };
}

function roleFor(order: Order, { grants }: Call, relations: Actor['relations']): Role {
  if (relations.includes('owner')) return 'resident';
  if (relations.includes('placer') && order.proxy) return order.proxy.by.role;
  if (relations.includes('claimer') && order.claimer) return order.claimer.role;
  if (relations.includes('answering')) return supervisor(order)?.role ?? 'communityStaff';
  const desk = grants.find(
    ({ role, scope }) => isIn([...deskRoles, 'streetStaff', 'admin'], role) && order.place.startsWith(scope),
  );
  const helper = grants.find(({ role, scope }) => isIn(helperRoles, role) && order.place.startsWith(scope));
  return (desk ?? helper)?.role ?? 'volunteer';
}

const isIn = (roles: readonly Role[], role: Role): boolean => roles.includes(role);
