import type { Output, Parsed } from '@core/contract/index';
import { DAY, moment } from '@core/domain/calendar/time';
import type { Hearing, HearingAction } from '@core/domain/hearing/hearing';
import type { HearingActor } from '@core/domain/hearing/take';
import type { Order } from '@core/domain/order/order';
import { placed } from '@core/domain/order/place';
import { take, type Actor, type Change } from '@core/domain/order/take';
import { wantedOn } from '@core/domain/order/wanted';
import { inForce, sentRoles, type Role } from '@core/domain/people/person';
import { at, contains, levelOf, levels } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { OrderRow } from '../kit/documents';
import { newId } from '../kit/ids';
import { officesIn } from '../kit/officesAt';
import { openName, sealContact } from '../kit/personal';
import { recordStep } from '../kit/recordStep';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import { anyOf, find, inside, many, moreThan } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { fullNames } from './grantView';
import { withOrder } from '../kit/openOrders';
import { nextCode } from '../kit/orderCode';
import { recordPlacement } from '../kit/recordPlacement';

type Owner = Output<'resolution.owners'>['list'][number];
type View = Output<'resolution.get'>['resolution'];

const MOST_OFFICES = 40;
const MOST_UNITS = 20;

/** Who can be given something to do in the place of a session: who holds an office there, and units that report there. */
export async function ownersIn({ place }: Pick<Hearing, 'place'>, now: number): Promise<Owner[]> {
  const around = levels.flatMap((level) => at(level, place) ?? []);
  const roles = anyOf(sentRoles.filter((role) => role !== 'orgUnitContact'));
  const [inThere, above, units] = await Promise.all([
    find('grants', { role: roles, scope: inside(place), until: moreThan(now) }, MOST_OFFICES),
    find('grants', { role: roles, scope: anyOf(around), until: moreThan(now) }, MOST_OFFICES),
    find('units', { place: anyOf(around), state: 'approved' }, MOST_UNITS),
  ]);
  const held = new Map(
    inForce([...inThere, ...above], now).map((one) => [`${one.personId}/${one.role}`, one]),
  );
  const names = await fullNames(
    [...held.values(), ...units.map(({ contactId: personId }) => ({ personId }))].map(
      ({ personId }) => personId,
    ),
  );
  const regions = await many(
    'regions',
    [...held.values()].map(({ scope }) => scope),
  );
  const places = new Map(regions.map(({ _id, name, estate }) => [_id, estate ?? name]));
  const called = (personId: string) => names.get(personId) ?? '';
  return [
    ...[...held.values()].map(({ personId, role, scope }) => ({
      ...{ personId, role, name: called(personId), unit: places.get(scope) ?? '' },
    })),
    ...units.map(({ contactId: personId, name: unit }) => ({
      ...{ personId, role: 'orgUnitContact' as const, name: called(personId), unit },
    })),
  ];
}

/** What is to be done, with who does it: his unit, or his name where he holds an office. */
export async function toDoOf({ actions }: Hearing): Promise<View['actions']> {
  const orders = await many(
    'orders',
    actions.map(({ orderId }) => orderId),
  );
  const byId = new Map(orders.map((order) => [order._id, order]));
  const holder = (order: Order | undefined) => order?.claimer ?? holderOf(order?.dispatch);
  const officers = orders.flatMap((order) => {
    const who = holder(order);
    return who && isSent(who.role) ? [who.personId] : [];
  });
  const names = await fullNames(officers);
  return actions.map((action) => {
    const order = byId.get(action.orderId);
    const owner = order?.slip?.unit ?? names.get(holder(order)?.personId ?? '');
    return { ...action, ...(owner === undefined ? {} : { owner }) };
  });
}
const isSent = (role: Role): boolean => sentRoles.some((one) => one === role);
const holderOf = (dispatch: Order['dispatch']) => dispatch && { personId: dispatch.to, role: dispatch.role };

type Asked = Pick<Parsed<'resolution.act'>, 'title' | 'words' | 'itemId' | 'place' | 'day'> & {
  owner: Owner;
};
type Refusal = 'ITEM_GONE' | 'NOBODY_ANSWERS' | 'NOT_FOUND';
interface By {
  call: Call;
  actor: HearingActor;
}

/**
 * Places an order for what was agreed, and sends it to who is to do it, in the same transaction. Whoever leads the
 * session is the one it is done for: he confirms it.
 */
export async function orderedBy(
  tx: Tx,
  hearing: Hearing,
  { title, words, itemId, place, day, owner }: Asked,
  { call, actor }: By,
): Promise<HearingAction | Refused<Refusal>> {
  const { now } = call;
  const [item, door, person] = [
    await tx.get('menu', itemId),
    await tx.get('regions', place),
    await tx.get('people', call.id),
  ];
  if (!item?.active || item.snap || item.fields.some(({ required }) => required)) return refused('ITEM_GONE');
  const level = door && levelOf(place);
  if (!person || !level || !contains(hearing.place, place) || levels.indexOf(level) < levels.indexOf('grid'))
    return refused('NOT_FOUND');
  const chain = (await officesIn(tx, place)).filter(({ role }) => role !== 'admin');
  if (chain.length === 0) return refused('NOBODY_ANSWERS');
  const { calendar } = await inForceIn(hearing.community, now);
  const id = newId();
  const { name, phone } = openName(person);
  const contact = { name, ...(phone === undefined ? {} : { phone }), address: door.name, note: '' };
  const made = placed({
    ...{ id, code: await nextCode(hearing.community, now), item, place, residentId: call.id, title, words },
    ...{
      answers: {},
      photos: [],
      urgency: 'normal',
      wanted: wantedOn(day, 'any', now),
      madeOf: 'session',
      hearingId: hearing._id,
    },
    ...{ contact: sealContact(contact, id, person), chain, now, calendar },
  });
  await tx.put('people', withOrder(person, id));
  await recordPlacement(tx, { order: made.order, notify: [] }, now);
  const desk: Actor = { personId: actor.personId, role: actor.role, relations: ['desk'] };
  const steps = { tx, desk, now, calendar };
  const open =
    made.order.state === 'submitted' ? await stepped(steps, made.order, 'publish', {}) : made.order;
  const dispatch = {
    to: owner.personId,
    role: owner.role,
    by: { personId: actor.personId, role: actor.role },
  };
  const paper = owner.role === 'propertyStaff' || owner.role === 'orgUnitContact';
  const slip = { number: `P${made.order.code}`, unit: owner.unit, at: now };
  await stepped(steps, open, paper ? 'slip' : 'assign', { dispatch, ...(paper ? { slip } : {}) });
  return { orderId: id, title, dueAt: moment(day) + DAY };
}

interface Stepping {
  tx: Tx;
  desk: Actor;
  now: number;
  calendar: Parameters<typeof take>[4]['calendar'];
}

async function stepped(
  { tx, desk, now, calendar }: Stepping,
  before: Order,
  act: 'publish' | 'assign' | 'slip',
  change: Change,
): Promise<Order> {
  const decision = take(before, act, desk, change, { now, calendar });
  if (!decision.ok) throw new Error(`what a session asks for cannot be ${act}: ${decision.refusal}`);
  const row: OrderRow | undefined = await tx.get('orders', before._id);
  if (!row) throw new Error('an order was placed and is not there');
  const notify = act === 'publish' ? [] : decision.notify;
  await recordStep(tx, { before: row, after: decision.order, act, actor: desk, notify, now });
  return decision.order;
}
