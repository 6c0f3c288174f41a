import { randomUUID } from 'node:crypto';
import type { Answer } from '@core/contract';
import { given, type Town } from '../support/town';

/** One race: everybody claims one open order at the same time. */
export interface Race {
  won: number;
  /** Losers who were told that it is taken. */
  taken: number;
  /** Losers who were shown another open order. */
  shownAnother: number;
  /** Claims that got no answer in time and were sent again under the same key, as a phone does. */
  sentAgain: number;
  /** Claims, messages to the resident and services in hand that the database holds for the order; one of each is right. */
  kept: { claims: number; messages: number; inHand: number };
  ms: number;
}

const RESIDENT = 'wang';
const COMMUNITY = '990001/01/01/';
const MOST_SENDS = 4;

/** Lets helpers of the first community claim one order of 王秀兰's over HTTP, all at once; then she withdraws it. */
export async function race(town: Town, runners: number): Promise<Race> {
  const free = { community: COMMUNITY, liveOrders: 0, unanswered: 0 };
  const found = await town.cloud.records.find('helpers', { where: free, limit: runners + 1 });
  const ids = found.map(({ _id }) => _id).filter((id) => id !== RESIDENT);
  const members = ids.slice(0, runners);
  const { id } = await place(town);
  const { version } = given(await town.as(members[0] ?? '')('order.get', { id })).order;
  const began = performance.now();
  const claims = await Promise.all(members.map((who) => claim(town.url, who, { id, version })));
  const ms = performance.now() - began;
  const lost = claims.flatMap(({ answer }) => (answer.ok ? [] : [answer.refusal]));
  const result = {
    won: claims.length - lost.length,
    taken: lost.filter(({ code }) => code === 'TAKEN').length,
    shownAnother: lost.filter(({ instead }) => instead !== undefined).length,
    sentAgain: claims.filter(({ sends }) => sends > 1).length,
    kept: await kept(town, id, members),
    ms,
  };
  const { version: latest } = given(await town.as(RESIDENT)('order.get', { id })).order;
  given(await town.as(RESIDENT)('order.withdraw', { id, version: latest }));
  return result;
}

async function place(town: Town): Promise<{ id: string }> {
  const day = new Date(town.now() + 32 * 3_600_000).toISOString().slice(0, 10);
  const wish = { itemId: 'lookin', words: '请来看看我', wanted: { day, slot: 'any' as const } };
  return given(await town.as(RESIDENT)('order.place', wish)).order;
}

/** Sends one claim until it is answered. A call that met its time limit may have done its work: the key tells. */
async function claim(
  url: string,
  who: string,
  input: { id: string; version: number },
): Promise<{ answer: Answer<'order.claim'>; sends: number }> {
  const body = JSON.stringify({ action: 'order.claim', input, key: randomUUID() });
  const headers = { 'content-type': 'application/json', authorization: `Bearer dev.${who}` };
  for (let sends = 1; sends <= MOST_SENDS; sends += 1) {
    const response = await fetch(`${url}/v1/functions/api`, { method: 'POST', headers, body });
    if (response.ok) return { answer: (await response.json()) as Answer<'order.claim'>, sends };
  }
  throw new Error(`no answer after ${MOST_SENDS} sends`);
}

async function kept(town: Town, orderId: string, members: string[]): Promise<Race['kept']> {
  const { records } = town.cloud;
  const events = await records.find('events', { where: { orderId }, limit: 100 });
  const messages = await records.find('messages', { where: { to: RESIDENT, subject: orderId }, limit: 100 });
  const helpers = await records.find('helpers', { where: { _id: { $in: members } }, limit: 1000 });
  return {
    claims: events.filter(({ act }) => act === 'claim').length,
    messages: messages.filter(({ about }) => about === 'claimed').length,
    inHand: helpers.reduce((sum, { liveOrders }) => sum + liveOrders, 0),
  };
}

/** What is wrong with a race; undefined when exactly one won and everybody else was told kindly. */
export function wrongWith(race: Race, runners: number): string | undefined {
  const { won, taken, kept } = race;
  const single = kept.claims === 1 && kept.messages === 1 && kept.inHand === 1;
  if (won === 1 && taken === runners - 1 && single) return undefined;
  return `${won} won, ${taken} told, ${kept.claims} claims, ${kept.messages} messages, ${kept.inHand} in hand`;
}
