import { randomUUID } from 'node:crypto';
import type { Answer, Output } from '@core/contract';
import { MINUTE } from '@core/domain/calendar/time';
import { inEnvironment } from '../../localcloud/seeding';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { BUILDING_MS } from '../evidence/buildStale';
import { lay, openidOf } from '../privacy/people';
import { aShow } from '../support/shows';
import { openTown, type Town } from '../support/town';
import { CutOff, numbers, takes } from './cutOff';
import { interposed } from './interpose';

// What a dead instance had begun is over after half a minute, and so is what is asked meanwhile.
jest.setTimeout(120_000);

const people = ['first', 'second', 'third', 'fourth'];
const HALF_A_MINUTE = 31_000;
const MOST_SENDS = 9;

let town: Town;
const cut = new CutOff((call) => town.cloud.runner.kill(call.invocation));

beforeAll(async () => {
  town = await openTown('demo', (actions) => interposed(actions, cut.interpose));
  await inEnvironment(town.cloud.env, async () => {
    for (const who of people) await lay(who, [], town.now(), `${HOME_COMMUNITY}003/06/1/101/`);
  });
}, BUILDING_MS);
afterAll(() => town.stop());

type Comment = Output<'comment.post'>['comment'];
const onAir = () => inEnvironment(town.cloud.env, () => aShow('live', {}, town.now()));
const kept = (showId: string) => town.cloud.records.find('comments', { where: { showId }, limit: 100 });

/** One send over HTTP; undefined when no answer of the function came. */
async function send(who: string, show: string, key: string): Promise<Comment | undefined> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer dev.${openidOf(who)}`,
  };
  const body = JSON.stringify({ action: 'comment.post', input: { show, words: `${who} 说` }, key });
  const response = await fetch(`${town.url}/v1/functions/api`, { method: 'POST', headers, body });
  const answer = (await response.json()) as Answer<'comment.post'> | { ok: undefined };
  return answer.ok ? answer.output.comment : undefined;
}

/** Sends under one key until there is an answer, as a page does, and again when what a dead instance had begun is over. */
async function insist(who: string, show: string, key: string): Promise<Comment> {
  for (let sends = 1; sends <= MOST_SENDS; sends += 1) {
    const comment = await send(who, show, key);
    if (comment) return comment;
    if (sends % 3 === 0) await town.advance(HALF_A_MINUTE);
  }
  throw new Error(`no answer:\n${town.log.slice(-20).join('\n')}`);
}

test.each([
  ['whoever posts next', false],
  ['the clock', true],
])(
  'an instance killed with −9 when it had taken a comment: %s gives it its number',
  async (_who, byClock) => {
    const show = await onAir();
    const key = randomUUID();
    const before = cut.times;
    cut.at('after', takes);
    expect(await send('first', show, key)).toBeUndefined();
    expect(cut.times).toBe(before + 1);
    expect(await kept(show)).toMatchObject([{ waits: true, words: 'first 说' }]);
    const others = byClock ? [] : people.slice(1);
    if (byClock) await town.advance(MINUTE);
    const comments = await Promise.all(others.map((who) => insist(who, show, randomUUID())));
    const again = await insist('first', show, key);
    expect(again.seq).toBe(1);
    const rows = await kept(show);
    expect(rows.filter(({ waits }) => waits)).toEqual([]);
    expect(rows).toHaveLength(others.length + 1);
    expect([again, ...comments].map(({ seq }) => seq).sort()).toEqual(others.length > 0 ? [1, 2, 3, 4] : [1]);
  },
);

test.each(['before', 'after'] as const)(
  'an instance killed with −9 %s it commits the numbers of several: each has one, and none is left out',
  async (when) => {
    const show = await onAir();
    cut.at(when, numbers);
    const comments = await Promise.all(people.map((who) => insist(who, show, randomUUID())));
    expect(comments.map(({ seq }) => seq).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(comments.map(({ number }) => number)).size).toBe(people.length);
    const rows = await kept(show);
    expect(rows.filter(({ waits }) => waits)).toEqual([]);
    expect(rows).toHaveLength(people.length);
  },
);
