import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { contract, permissions, type Action } from '@core/contract';
import { commonRefusals } from '@core/contract/action';
import { isAboutOneself } from '@core/domain/people/permission';
import { collections, type CollectionName } from '../../cloudfunctions/manifest';
import { hashOf } from '../../cloudfunctions/kit/ids';
import { Chance } from '../../localcloud/seeds/chance';
import { openDoor, type Door } from '../actions/door';
import { measured } from '../support/figures';
import { mighty, moveIn, real, visitor } from './callers';
import { nasty } from './corpus';
import { fitting, spoilt } from './inputs';

const actions = Object.keys(contract) as Action[];
const badKeys = nasty.filter((key) => typeof key !== 'string' || !/^[\w-]{8,64}$/.test(key));

/** Acts that mean the caller's own place where they name none. */
const ofOwnPlace: readonly Action[] = ['need.save'];

const FULL = process.env.FULL === '1';
const ROUNDS = FULL ? 10_000 : Math.max(50, Math.ceil(10_000 / actions.length));
/** Inputs of the same moment are too many for one person; so hours pass between them. */
const ROUNDS_AN_HOUR = 4;
const AT_ONCE = 6;

jest.setTimeout(FULL ? 4 * 3_600_000 : 900_000);

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await moveIn(Date.now());
  // Work that the town has begun is brought to its end first.
  for (let slice = 0; slice < 10; slice += 1) await door.call('jobs');
});
afterAll(() => door.close());

interface Sent {
  action: Action;
  who: string;
  input: unknown;
  key: unknown;
}

/** Everything the database holds, but for the counts of what each person sent: a refused call is one of those too. */
async function fingerprint(): Promise<Record<string, string>> {
  const names = (Object.keys(collections) as CollectionName[]).filter((name) => name !== 'rates');
  const hashes = await Promise.all(names.map(async (name) => [name, hashOf(await door.all(name))] as const));
  return Object.fromEntries(hashes);
}

/** One input for an action, and somebody from whom it has to be refused. */
function inputFor(action: Action, chance: Chance): Sent {
  const { kind, input: schema } = contract[action];
  const whole = fitting(schema, chance);
  const input = chance.below(5) < 2 ? whole : spoilt(whole, chance);
  const key = chance.below(10) > 0 ? randomUUID() : chance.of(nasty);
  if (!v.is(schema, input)) return { action, input, key, who: chance.of([mighty, mighty, ...real]) };
  // What is well-formed and about oneself, or one's own place, would be done: it goes under a key that stops it.
  const lawful = kind === 'act' && (isAboutOneself(permissions[action]) || ofOwnPlace.includes(action));
  return { action, input, key: lawful ? chance.of(badKeys) : key, who: chance.of([mighty, mighty, visitor]) };
}

interface Said {
  ok: boolean;
  refusal?: { code: string };
}

/** What is wrong with an answer, in words. */
function wrongWith({ action, who, input }: Sent, { ok, refusal }: Said): string[] {
  const told = `${action} by ${who}: ${JSON.stringify(input).slice(0, 300)}`;
  if (ok) return contract[action].kind === 'act' ? [`done: ${told}`] : [];
  const codes: readonly string[] = [...contract[action].refusals, ...commonRefusals];
  const code = refusal?.code ?? '';
  const expected = codes.includes(code) && code !== 'INTERNAL' && code !== 'TOO_OFTEN';
  return expected ? [] : [`${code}: ${told}`];
}

test('whatever is sent is refused in words of the contract, and changes nothing', async () => {
  const chance = new Chance(20_261_123);
  const before = await fingerprint();
  const wrong: string[] = [];
  const sent = new Map<Action, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % ROUNDS_AN_HOUR === 0) jest.setSystemTime(Date.now() + 3_600_000);
    const inputs = actions.map((action) => inputFor(action, chance));
    for (let from = 0; from < inputs.length; from += AT_ONCE) {
      const some = inputs.slice(from, from + AT_ONCE);
      const answers = await Promise.all(some.map(({ who, ...event }) => door.send(who, event)));
      some.forEach((one, index) => wrong.push(...wrongWith(one, answers[index] as Said)));
      for (const { action } of some) sent.set(action, (sent.get(action) ?? 0) + 1);
    }
  }
  const all = [...sent.values()];
  const inputs = all.reduce((sum, count) => sum + count, 0);
  measured('inputs', inputs);
  measured('actions', all.length);
  measured('fewest', Math.min(...all));
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(all.length).toBe(actions.length);
  expect(Math.min(...all)).toBeGreaterThanOrEqual(50);
  expect(await fingerprint()).toEqual(before);
});
