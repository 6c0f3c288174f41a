/** @jest-environment jsdom */
import { measured } from '../support/figures';
import { openTownApart, type TownApart } from '../support/townApart';
import { buildStale, BUILDING_MS } from '../evidence/buildStale';
import { startApp, type Rendered } from './rendered';

const KB = 1024;
const HOME_FIRST = 48 * KB;
const ANY = 128 * KB;
/** Lists come in pages of ten; a page that has been read on twice holds so many rows. */
const LONG = 30;

let town: TownApart;
let show: (route: string, query?: Record<string, unknown>) => Promise<Rendered>;

beforeAll(async () => {
  await buildStale('weapp');
  town = await openTownApart();
  const openid = town.people.find(({ face }) => face === 'member')?.openid ?? '';
  show = startApp(async ({ name, data }) => ({ result: lengthened(await town.call(openid, name, data)) }));
}, BUILDING_MS);

afterAll(() => town.stop());

/** An answer whose lists of orders and messages are as long as they get; the menu stays what it is. */
function lengthened(value: unknown): unknown {
  if (Array.isArray(value)) return isLong(value) ? many(value) : value.map(lengthened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, lengthened(part)]));
}

const isLong = (list: unknown[]): boolean => {
  const [first] = list;
  return typeof first === 'object' && first !== null && ('submittedAt' in first || 'push' in first);
};

const many = (list: unknown[]): unknown[] =>
  Array.from({ length: LONG }, (_, index) =>
    Object.assign({}, list[index % list.length], { id: `row${index}` }),
  );

test("home's first setData is small, and its tiles answer to a tap", async () => {
  const home = await show('pages/home/index');
  expect(home.dom.textContent).toContain('代购跑腿');
  measured('setData home first', home.payloads[0] ?? NaN);
  measured('setData largest', Math.max(...home.payloads));
  expect(home.payloads[0]).toBeLessThanOrEqual(HOME_FIRST);
  expect(Math.max(...home.payloads)).toBeLessThanOrEqual(ANY);
  await home.tap('.tile');
  const [asked] = home.asked;
  expect(asked?.name).toBe('navigateTo');
  expect(asked?.given).toMatchObject({ url: '/resident/form/index?item=errand' });
});

test.each([
  'pages/orders/index',
  'pages/inbox/index',
  'pages/me/index',
  'pages/work/index',
  'member/pool/index',
  'member/served/index',
  'resident/form/index',
])('%s never sends more than 128 KB at once', async (route) => {
  const page = await show(route, { item: 'errand' });
  measured('setData largest', Math.max(...page.payloads));
  expect(page.payloads.length).toBeGreaterThan(0);
  expect(Math.max(...page.payloads)).toBeLessThanOrEqual(ANY);
});
