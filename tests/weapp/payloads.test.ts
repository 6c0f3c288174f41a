/** @jest-environment jsdom */
import { openTownApart, type TownApart } from '../support/townApart';
import { measured } from '../support/figures';
import { buildStale, BUILDING_MS } from '../evidence/buildStale';
import { startApp, type Rendered } from './rendered';

const KB = 1024;
const HOME_FIRST = 48 * KB;
const ANY = 128 * KB;

let town: TownApart;
let show: (route: string, query?: Record<string, unknown>) => Promise<Rendered>;

beforeAll(async () => {
  await buildStale('weapp');
  town = await openTownApart();
  const openid = town.people.find(({ face }) => face === 'resident')?.openid ?? '';
  show = startApp(async ({ name, data }) => ({ result: await town.call(openid, name, data) }));
}, BUILDING_MS);

afterAll(() => town.stop());

test("home's first setData is small, its tiles answer to a tap", async () => {
  const home = await show('pages/home/index');
  expect(home.dom.textContent).toContain('代购跑腿');
  measured('setData home first', home.payloads[0] ?? NaN);
  expect(home.payloads[0]).toBeLessThanOrEqual(HOME_FIRST);
  expect(Math.max(...home.payloads)).toBeLessThanOrEqual(ANY);
});

test.each([
  'pages/orders/index',
  'pages/inbox/index',
  'pages/me/index',
  'pages/work/index',
  'member/pool/index',
  'resident/form/index',
])('%s never sends more than 128 KB at once', async (route) => {
  const page = await show(route, { item: 'errand' });
  console.log(`${route} sends ${page.payloads.join(', ')} bytes`);
  expect(page.payloads.length).toBeGreaterThan(0);
  expect(Math.max(...page.payloads)).toBeLessThanOrEqual(ANY);
});
