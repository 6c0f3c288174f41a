import { given, type Town } from '../support/town';

/** One race: everybody claims one open order at the same time. */
export interface Race {
  won: number;
  /** Losers who were told that it is taken. */
  taken: number;
  /** Losers who were shown another open order. */
  shownAnother: number;
  /** Claims, messages to the resident and services in hand that the database holds for the order; one of each is right. */
  kept: { claims: number; messages: number; inHand: number };
  ms: number;
}

const RESIDENT = 'wang';
const order = { itemId: 'lookin', words: '请来看看我', slot: 'any' } as const;

/** Lets members of the first community claim one order of 王秀兰's over HTTP, all at once; then she withdraws it. */
export async function race(town: Town, runners: number): Promise<Race> {
  const community = '990001/01/01/';
  const helpers = await town.cloud.records.find('helpers', {
    where: { community, liveOrders: 0, unanswered: 0 },
    limit: runners + 1,
  });
  const members = helpers.filter(({ _id }) => _id !== RESIDENT).slice(0, runners);
  const { id } = await place(town);
  const { version } = given(await town.as(members[0]?._id ?? '')('order.get', { id })).order;
  const began = performance.now();
  const answers = await Promise.all(members.map(({ _id }) => town.as(_id)('order.claim', { id, version })));
  const ms = performance.now() - began;
  const lost = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
  const found = {
    won: answers.filter(({ ok }) => ok).length,
    taken: lost.filter(({ code }) => code === 'TAKEN').length,
    shownAnother: lost.filter(({ instead }) => instead !== undefined).length,
    kept: await kept(
      town,
      id,
      members.map(({ _id }) => _id),
    ),
    ms,
  };
  const { version: latest } = given(await town.as(RESIDENT)('order.get', { id })).order;
  given(await town.as(RESIDENT)('order.withdraw', { id, version: latest }));
  return found;
}

async function place(town: Town): Promise<{ id: string }> {
  const { slot, ...wish } = order;
  const day = new Date(town.now() + 32 * 3_600_000).toISOString().slice(0, 10);
  return given(await town.as(RESIDENT)('order.place', { ...wish, wanted: { day, slot } })).order;
}

async function kept(town: Town, orderId: string, members: string[]): Promise<Race['kept']> {
  const { records } = town.cloud;
  const events = await records.find('events', { where: { orderId }, limit: 100 });
  const messages = await records.find('messages', { where: { to: RESIDENT, orderId }, limit: 100 });
  const busy = await records.find('helpers', {
    where: { _id: { $in: members }, liveOrders: { $gt: 0 } },
    limit: 1000,
  });
  return {
    claims: events.filter(({ act }) => act === 'claim').length,
    messages: messages.filter(({ about }) => about === 'claimed').length,
    inHand: busy.reduce((sum, { liveOrders }) => sum + liveOrders, 0),
  };
}

/** What is wrong with a race; undefined when exactly one won and everybody else was told kindly. */
export function wrongWith(
  { won, taken, kept: { claims, messages, inHand } }: Race,
  runners: number,
): string | undefined {
  const right = won === 1 && taken === runners - 1 && claims === 1 && messages === 1 && inHand === 1;
  return right
    ? undefined
    : `${won} won, ${taken} told, ${claims} claims, ${messages} messages, ${inHand} in hand`;
}
