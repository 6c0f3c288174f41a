import { jobRow } from '../../cloudfunctions/kit/jobRow';
import { add } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => door.close());

const job = async (id: string) => (await door.find('jobs', { _id: id }))[0];
/** An export of nothing that is: every slice of it fails. */
const broken = (id: string, more: { firm?: true } = {}) =>
  add('jobs', jobRow(id, 'export', Date.now(), { by: 'limin', place: '990001/01/01/', ...more }));

test('a job whose slices fail keeps no other job waiting, and is given up in the end', async () => {
  await broken('fails');
  await add('jobs', jobRow('works', 'figures', Date.now() + 1));
  await door.pass(1);
  expect(await job('works')).toMatchObject({ state: 'done' });
  expect(await job('fails')).toMatchObject({ state: 'running' });
  await door.pass(60);
  expect(await job('fails')).toMatchObject({ state: 'failed', failures: 6 });
});

test('what must not stay half done is tried for as long as it takes', async () => {
  await broken('firm', { firm: true });
  await door.pass(110);
  expect(await job('firm')).toMatchObject({ state: 'running' });
  expect((await job('firm'))?.failures).toBeGreaterThan(6);
});

test('who began long work sees it and may stop it; nobody else learns of it', async () => {
  await broken('mine');
  expect(given(await door.as('limin')('job.get', { id: 'mine' })).job).toMatchObject({ mayCancel: true });
  expect(given(await door.as('limin')('job.mine', {})).list.map(({ id }) => id)).toContain('mine');
  expect(refusal(await door.as('zhou')('job.get', { id: 'mine' }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('zhou')('job.cancel', { id: 'mine' }))).toBe('NOT_FOUND');
  given(await door.as('limin')('job.cancel', { id: 'mine' }));
  expect(await job('mine')).toMatchObject({ state: 'cancelled' });
  expect(refusal(await door.as('limin')('job.cancel', { id: 'mine' }))).toBe('NOT_NOW');
  expect(refusal(await door.as('limin')('job.cancel', { id: 'firm' }))).toBe('NOT_NOW');
});
