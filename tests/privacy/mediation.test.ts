import { given, openDoor, type Door } from '../actions/door';
import { aSession, written } from '../actions/hearingStates';
import { GRID } from '../authz/subject';
import { measured } from '../support/figures';
import { questionsFor, reads } from './questions';
import type { Hidden, World } from './world';

jest.setTimeout(900_000);

/** A word by which a mediation is found wherever it gets to: in its title, its words, its place, what was agreed. */
const MARK = '饕餮';
/** Everybody who is not one of its sides, does not lead it and does not write it down. */
const all = ['zhou', 'zhang', 'denghong', 'sunli', 'huangying', 'shen', 'ding', 'never-seen'];
const others = process.env.FULL === '1' ? all : all.slice(0, 3);
const every = [
  'registrationOpen',
  'inSession',
  'minutesPublished',
  'resolution',
  'actions',
  'closed',
] as const;
const states = process.env.FULL === '1' ? every : every.slice(3, 5);

/** Questions of each kind besides the one with the id itself. */
const MOST = process.env.FULL === '1' ? 14 : 2;

let door: Door;
let asked = 0;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  measured('questions about a mediation', asked);
  await door.close();
});

const nobody: Hidden = {
  ...{ id: 'wang', openid: 'wang', name: '王秀兰', phone: '13800001101', home: `${GRID}06/2/302/`, door: '' },
};
/** Questions that name this id wherever one fits. */
const worldOf = (id: string): World => ({
  ...{ plan: { end: 'open', proxied: false, approved: false }, resident: nobody, ward: nobody },
  ...{
    member: { ...nobody, unit: '' },
    helper: 'chen',
    order: { id, state: 'open', note: '' },
    wish: id,
    said: '',
  },
});

/** What each of them is answered, to every read there is; where the mark or the id stands is told. */
async function leaks(id: string, who: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of who)
    for (const action of reads) {
      // A scalar that is asked with the id itself, and whatever else fits.
      const inputs = [{ id }, ...questionsFor(action, worldOf(id), 0).slice(0, MOST)];
      for (const input of inputs) {
        asked += 1;
        const answer = JSON.stringify(await door.send(one, { action, input }));
        if (answer.includes(MARK) || answer.includes(`"${id}"`)) found.push(`${one} by ${action}`);
      }
    }
  return [...new Set(found)];
}

test('through every reading action a mediation reaches nobody who is not in it, at any point of its life', async () => {
  const secret = {
    ...{ format: 'mediation' as const, parties: ['wang', 'he'], title: `${MARK}漏水`, words: `${MARK}家` },
    ...{ agenda: [{ id: 'a', title: `${MARK}谁出钱` }], venue: { words: `${MARK}门口` }, panel: [MARK] },
  };
  for (const state of states) {
    const over = state === 'closed' ? { closedAt: Date.now() } : {};
    const id = await aSession(state, { ...secret, ...over });
    await written(id, { title: MARK, blocks: [{ kind: 'paragraph', text: MARK }] });
    expect([state, await leaks(id, others)]).toEqual([state, []]);
    // The same search finds it where it may be read: it is not blind.
    expect([state, (await leaks(id, ['wang'])).some((line) => line.includes('hearing.get'))]).toEqual([
      state,
      true,
    ]);
  }
});

test('in the archive, in long work, in the journal and in messages nothing says what or who', async () => {
  const id = await aSession('resolution', {
    format: 'mediation',
    parties: ['wang', 'he'],
    title: `${MARK}漏水`,
  });
  await written(id, { title: MARK });
  given(await door.as('limin')('resolution.settle', { id, version: 1 }));
  given(await door.as('limin')('resolution.archive', { id }));
  for (let n = 0; n < 3; n += 1) await door.call('jobs');
  const told = [...(await door.all('messages')), ...(await door.all('journal')), ...(await door.all('jobs'))];
  expect(told.filter((row) => JSON.stringify(row).includes(MARK))).toEqual([]);
  for (const who of others)
    for (const action of ['job.mine', 'journal.list'] as const)
      expect(JSON.stringify(await door.send(who, { action, input: {} }))).not.toContain(id);
});
