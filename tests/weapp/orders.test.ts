import { buildStale, BUILDING_MS } from '../evidence/buildStale';
import { A_MOMENT } from '../journeys/acts';
import { Lives } from '../support/lives';
import { openTown, type Town } from '../support/town';
import { WeappPhone } from './phone';

let town: Town;
let lives: Lives;
const phones: WeappPhone[] = [];

const open = async (openid: string): Promise<WeappPhone> => {
  const phone = await WeappPhone.open(town.url, openid);
  phones.push(phone);
  return phone;
};

beforeAll(async () => {
  await buildStale('weapp');
  town = await openTown();
  const [resident, member, staff] = (['resident', 'member', 'staff'] as const).map(
    (face) => town.person(face).openid,
  ) as [string, string, string];
  lives = new Lives(town, { resident, member, staff });
}, BUILDING_MS);

afterEach(async () => {
  expect(phones.flatMap(({ problems }) => problems)).toEqual([]);
  await Promise.all(phones.splice(0).map((phone) => phone.close()));
});

afterAll(() => town.stop());

test('a helper says not this time, and the next one is asked', async () => {
  const { id } = await lives.open();
  await town.advance(A_MOMENT);
  const his = await open(lives.cast.member);
  await his.go('/pages/work/index');
  await his.tap('这次不行');
  await his.sees('好，马上问下一位，谢谢您回话');
  const seen = await lives.seenBy(lives.cast.resident, { id });
  expect(seen.trail.some(({ wave }) => wave?.declined === 1)).toBe(true);
}, 60_000);
