import type { OrderRow } from '../../cloudfunctions/kit/documents';
import type { KnownPerson, People } from './people';
import type { Records } from './records';
import type { TourOrder } from './state';

interface Tour {
  /** The token on the resident's phone. */
  resident: string;
  /** When the town was seeded; what was ordered before is not the tour's. */
  since: number;
  /** The tick at which something due at a moment is dealt with. */
  tickFrom: (moment: number) => number;
}

/** The order that the tour follows: the last one of this resident since the town was seeded. */
export async function tourOrder(
  { resident, since, tickFrom }: Tour,
  people: People,
  records: Records,
): Promise<TourOrder | undefined> {
  const known = await people.known();
  const residentId = known.find((person) => tokenOf(person) === resident)?.personId;
  if (!residentId) return undefined;
  const latest = await Promise.all([true, false].map((live) => latestOf(residentId, live, records)));
  const orders = latest.flat().sort((a, b) => b.submittedAt - a.submittedAt);
  const order = orders.find((one) => one.submittedAt >= since);
  if (!order) return undefined;
  const dueAt = order.dueAt === undefined ? undefined : tickFrom(order.dueAt);
  return { ...(await describe(order, known, people, records)), dueAt };
}

/** The development token under which a person signs in. */
export const tokenOf = (person: { openid: string }): string => `dev.${person.openid}`;

function latestOf(residentId: string, live: boolean, records: Records): Promise<OrderRow[]> {
  return records.find('orders', { where: { residentId, live }, by: ['submittedAt', 'desc'], limit: 1 });
}

async function describe(
  order: OrderRow,
  known: KnownPerson[],
  people: People,
  records: Records,
): Promise<Omit<TourOrder, 'dueAt'>> {
  const { waves } = order.routing;
  const claimer = known.find((person) => person.personId === order.claimer?.personId);
  return {
    id: order._id,
    title: order.title,
    state: order.state,
    outcome: order.outcome,
    waves: waves.length,
    asked: waves.reduce((sum, wave) => sum + wave.asked, 0),
    askedByName: await askedNow(order, known, records),
    claimer: order.claimer && {
      name: await people.nameOf(order.claimer.personId),
      token: claimer && tokenOf(claimer),
    },
    accountable: order.accountable && (await people.nameOf(order.accountable.personId)),
    contacted: order.contactedAt !== undefined,
    rated: order.rating !== undefined,
  };
}

async function askedNow(order: OrderRow, known: KnownPerson[], records: Records): Promise<string[]> {
  const offers = await records.find('offers', {
    where: { orderId: order._id },
    by: ['at', 'desc'],
    limit: 50,
  });
  const waiting = offers.filter((offer) => offer.state === 'waiting').map((offer) => offer.personId);
  return known.filter((person) => waiting.includes(person.personId)).map((person) => person.name);
}
