import type { Output } from '@core/contract';
import { newHelper } from '@core/domain/routing/helper';
import { usualRules, type Rules } from '@core/domain/settings/rules';
import { statisticsRow } from '../../cloudfunctions/kit/statistics';
import { put } from '../../cloudfunctions/kit/store';
import type { Interpose } from '../faults/interpose';
import { grantRow } from '../../localcloud/seeds/people';
import { write } from '../../localcloud/seeds/write';
import { given, openDoor, refusal, type Door } from './door';

/** Collections of which the next change fails, one after the other: before or after a slice has written what it found. */
const failing: string[] = [];
const breaking: Interpose = ({ action, fields }, run) => {
  if (action !== 'database.modifyDocument' || fields.collectionName !== failing[0]) return run();
  failing.shift();
  return Promise.reject(new Error('the database does not answer'));
};

let door: Door;
beforeAll(async () => {
  door = await openDoor(breaking);
  await write('grants', [grantRow('zheng', 'admin', '990001/', Date.now())]);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => door.close());

const enlisted = { kind: 'member' as const, skills: [], free: [], credits: 0, lastActiveAt: 0 };
const fewer: Rules = { ...usualRules, askedAtOnce: 3, fairness: 0 };
const begin = (rules: Rules, key?: string) => door.as('zheng')('whatIf.begin', { rules }, key);
type Trial = Output<'whatIf.begin'>['trial'];
const seen = async (id?: string): Promise<Trial> => {
  const { trial } = given(await door.as('zheng')('whatIf.get', id === undefined ? {} : { id }));
  if (!trial) throw new Error('nothing has been tried');
  return trial;
};
/** Minute by minute until it is over. */
async function over(id: string): Promise<Trial> {
  for (let minutes = 0; minutes < 30; minutes += 1) {
    const trial = await seen(id);
    if (trial.state !== 'running') return trial;
    await door.pass(1);
  }
  throw new Error('it does not come to an end');
}
const tried = async (rules: Rules): Promise<Trial> => {
  await door.pass(1);
  return over(given(await begin(rules)).trial.id);
};

test('before anything was tried there is nothing to see', async () => {
  expect(given(await door.as('zheng')('whatIf.get', {}))).toEqual({});
});

test('other rules are tried beside those that hold, and nothing is changed by it', async () => {
  const { id, present } = given(await begin(fewer)).trial;
  expect(present).toEqual(usualRules);
  const trial = await over(id);
  expect(trial).toMatchObject({ state: 'done', tried: fewer, version: 0, mayCancel: false });
  const { result } = trial;
  if (!result) throw new Error('done without a result');
  expect(trial.progress).toBe(trial.total);
  expect(result.members).toBe((await door.all('helpers')).length);
  expect(result).toMatchObject({ assumed: true, days: 14 });
  expect(result.orders).toBeGreaterThan(0);
  expect(result.curves.now).not.toEqual(result.curves.tried);
  expect(result.sure).toContain('requestsAWeek');
  expect(result.tried.requestsAWeek).toBeLessThan(result.now.requestsAWeek);
  expect(given(await door.as('zheng')('settings.get', {}))).toEqual({ rules: usualRules, version: 0 });
  expect(await door.all('whatIfParts')).toEqual([]);
  expect((await seen()).id).toBe(id);
});

test('work that breaks off again and again comes to the same', async () => {
  const smooth = await tried({ ...usualRules, requestsADay: 2 });
  const parts = Array.from({ length: 12 }, (_, n) => (n % 3 === 2 ? 'whatIfs' : 'whatIfParts'));
  failing.push(...parts.flatMap((part) => [part, 'jobs']));
  const rough = await tried({ ...usualRules, requestsADay: 2 });
  expect(failing).toEqual([]);
  expect(rough.result).toEqual(smooth.result);
});

test('the same key twice is one trial; another waits for its end, or until it is stopped', async () => {
  await door.pass(1);
  failing.push('whatIfParts');
  const key = 'the-same-key';
  const first = given(await begin(fewer, key)).trial;
  expect(first).toMatchObject({ state: 'running', mayCancel: true });
  expect(given(await begin(fewer, key)).trial.id).toBe(first.id);
  expect(await door.find('jobs', { kind: 'whatIf', state: 'running' })).toHaveLength(1);
  expect(refusal(await begin(fewer))).toBe('TRYING');
  given(await door.as('zheng')('job.cancel', { id: first.id }));
  expect(await seen()).toMatchObject({ id: first.id, state: 'cancelled' });
  await tried(fewer);
});

test('rules out of bounds, or the same as hold, are refused', async () => {
  expect(await begin({ ...usualRules, askedAtOnce: 13 })).toMatchObject({
    refusal: { code: 'OUT_OF_BOUNDS', fields: ['rules.askedAtOnce'] },
  });
  expect(refusal(await begin(usualRules))).toBe('NOTHING_CHANGED');
  expect(refusal(await begin({ ...usualRules, ordersAtOnce: 9 }))).toBe('NOTHING_CHANGED');
});

test('who does not administer the county tries nothing and sees nothing', async () => {
  const { id } = await seen();
  for (const who of ['zhou', 'limin', 'wang']) {
    expect(refusal(await door.as(who)('whatIf.begin', { rules: fewer }))).toMatch(/NOT_/);
    expect(refusal(await door.as(who)('whatIf.get', { id }))).toMatch(/NOT_/);
  }
  expect(refusal(await door.as('zheng')('whatIf.get', { id: 'nothing' }))).toBe('NOT_FOUND');
});

test('what was tried is set by the settings, on the version beside which it was tried', async () => {
  const { tried: rules, version } = await tried(fewer);
  given(await door.as('zheng')('settings.change', { rules, version }));
  expect(given(await door.as('zheng')('settings.get', {}))).toEqual({ rules: fewer, version: 1 });
  expect(refusal(await door.as('zheng')('settings.change', { rules, version }))).toBe('SETTINGS_CHANGED');
  expect(refusal(await begin(fewer))).toBe('NOTHING_CHANGED');
  const back = await tried(usualRules);
  expect(back).toMatchObject({ present: fewer, version: 1 });
});

test('as many orders are modelled as were counted', async () => {
  const week = { kind: 'week', start: '2026-11-09' } as const;
  const row = statisticsRow({ place: '990001/01/02/', period: week }, Date.now());
  await put('statistics', { ...row, normal: { placed: 60 }, urgent: { placed: 10 } });
  const { result } = await tried({ ...fewer, fairness: 1 });
  if (!result) throw new Error('done without a result');
  expect(result.assumed).toBe(false);
  const aDay = result.orders / result.rounds / result.days;
  expect(Math.abs(aDay - 70 / 11)).toBeLessThan(1);
});

test('members are counted where they live, however many share a building', async () => {
  const before = (await seen()).result?.members ?? 0;
  const living = (home: string, count: number) =>
    Array.from({ length: count }, (_, n) =>
      newHelper({ ...enlisted, _id: `extra-${home.replaceAll('/', '-')}${n}`, home }, Date.now()),
    );
  const grid = '990001/01/02/001/';
  const homes = [`${grid}01/1/101/`, `${grid}02/1/101/`, `${grid}02/2/202/`, `${grid}03/1/101/`];
  await write(
    'helpers',
    [40, 60, 60, 95].flatMap((count, n) => living(homes[n] ?? '', count)),
  );
  expect((await tried({ ...fewer, fairness: 3 })).result?.members).toBe(before + 255);
});

test('every question is served by an index', () => expect(door.unindexed).toEqual([]));
