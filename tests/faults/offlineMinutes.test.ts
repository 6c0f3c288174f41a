import { randomInt } from 'node:crypto';
import { merged, standing, type Entry, type EntryWords } from '@core/domain/hearing/minutes';
import { seeded } from '@core/domain/routing/simulate/chance';
import {
  delivered,
  emptyNotebook,
  learnt,
  linesOf,
  nextBatch,
  written,
  type Notebook,
} from '@core/domain/hearing/notebook';
import { given, openDoor, type Door } from '../actions/door';
import { aSession } from '../actions/hearingStates';
import { measured } from '../support/figures';

const STEPS = process.env.FULL === '1' ? 3_000 : 300;
const PHONES = ['a', 'b'];

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => door.close());

const said = (words: string): EntryWords => ({
  kind: 'said',
  speaker: '3 号 · 居民',
  words,
  who: '',
  photos: [],
});
const fates = ['arrives', 'arrives', 'request lost', 'reply lost', 'twice', 'late'] as const;

/** A phone as what it has kept: killed at any moment, it comes back with exactly this. */
interface Phone {
  stored: string;
}
const bookOf = ({ stored }: Phone): Notebook => JSON.parse(stored) as Notebook;
const kept = (book: Notebook): Phone => ({ stored: JSON.stringify(book) });

test('two phones that lose, double, delay and are killed end with the cloud: each line once, in order, as last written', async () => {
  const seed = randomInt(2 ** 31);
  const chance = seeded(seed);
  const id = await aSession('inSession', { edition: 0 });
  const phones = PHONES.map((device) => kept(emptyNotebook(device)));
  const last = new Map<string, string>();
  const late: ReturnType<typeof nextBatch>[] = [];
  const counts = { kills: 0, 'lost replies': 0, doubled: 0, late: 0, lines: 0 };

  const sync = async (changes: ReturnType<typeof nextBatch>): Promise<readonly Entry[]> =>
    given(await door.as('limin')('minutes.sync', { id, changes })).taken;
  const look = async (at: number) => {
    const { notes } = given(await door.as('limin')('minutes.get', { id })).minutes;
    phones[at] = kept(learnt(bookOf(phones[at]!), notes));
  };
  const send = async (at: number, fate: (typeof fates)[number]) => {
    const book = bookOf(phones[at]!);
    const batch = nextBatch(book);
    if (batch.length === 0 || fate === 'request lost') return;
    if (fate === 'late') {
      late.push(batch);
      counts.late += 1;
      return;
    }
    const taken = await sync(batch);
    if (fate === 'twice') {
      await sync([...batch].reverse());
      counts.doubled += 1;
    }
    if (fate === 'reply lost') {
      counts['lost replies'] += 1;
      return;
    }
    // Killed after the cloud had taken it and before the phone had noted that.
    if (chance() < 0.15) {
      counts.kills += 1;
      return;
    }
    phones[at] = kept(delivered(book, batch, taken));
  };

  for (let step = 0; step < STEPS; step += 1) {
    const at = Math.floor(chance() * PHONES.length);
    const book = bookOf(phones[at]!);
    const lines = linesOf(book);
    const roll = chance();
    if (roll < 0.25 && lines.length < 45) {
      const line = `${PHONES[at]}${step}`;
      phones[at] = kept(written(book, { id: line, said: said(line) }, step));
      last.set(line, line);
      counts.lines += 1;
    } else if (roll < 0.45 && lines.length > 0) {
      // Each phone changes its own lines here, so that what stands in the end is known; others' are tested in core.
      const own = lines.filter((one) => one.id.startsWith(PHONES[at]!));
      const line = own[Math.floor(chance() * own.length)];
      if (line) {
        const gone = chance() < 0.15;
        phones[at] = kept(written(book, { id: line.id, said: said(`${line.id}·${step}`), gone }, step));
        if (gone) last.delete(line.id);
        else last.set(line.id, `${line.id}·${step}`);
      }
    } else if (roll < 0.9) await send(at, fates[Math.floor(chance() * fates.length)]!);
    else await look(at);
  }
  for (const batch of late.reverse()) await sync(batch);
  for (const at of phones.keys()) while (bookOf(phones[at]!).waiting.length > 0) await send(at, 'arrives');
  for (const at of phones.keys()) await look(at);

  const { notes } = given(await door.as('limin')('minutes.get', { id })).minutes;
  const told = `seed ${seed}`;
  expect([told, new Set(notes.map((one) => one.id)).size]).toEqual([told, notes.length]);
  expect([told, notes.length]).toEqual([told, counts.lines]);
  expect([told, new Map(standing(notes).map((one) => [one.id, one.said.words]))]).toEqual([told, last]);
  expect([told, notes]).toEqual([told, merged([], notes)]);
  for (const phone of phones) expect([told, bookOf(phone).entries]).toEqual([told, notes]);
  for (const [name, count] of Object.entries(counts)) measured(name, count);
  expect(counts.kills).toBeGreaterThan(0);
}, 600_000);
