import { usualHours, type OpeningHours } from '@core/domain/settings/hours';
import { usualRules } from '@core/domain/settings/rules';
import { at } from '@core/testing/moments';
import { grantRow } from '../../localcloud/seeds/people';
import { write } from '../../localcloud/seeds/write';
import { given, openDoor, refusal, type Door } from './door';
import { lamp } from './orders';

const COMMUNITY = '990001/01/01/';
const NEXT = '990001/01/02/';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await write('grants', [grantRow('zheng', 'admin', '990001/', Date.now())]);
});
afterAll(() => door.close());

const office: OpeningHours = {
  ...usualHours,
  until: { hour: 18, minute: 0 },
  weekdays: [1, 2, 3, 4, 5],
  keepsHolidays: true,
};
const hoursInput = (hours: OpeningHours, version: number, community = COMMUNITY) => ({
  community,
  version,
  hours: {
    ...hours,
    weekdays: [...hours.weekdays],
    closed: [...hours.closed],
    opened: [...hours.opened],
  },
});

test('a community that closes at six answers an evening order on Monday', async () => {
  jest.setSystemTime(at('2026-11-20 17:30'));
  const before = given(await door.as('wang')('order.place', lamp)).order;
  expect(before.due?.at).toBe(at('2026-11-21 10:00'));
  const set = given(await door.as('zhou')('hours.change', hoursInput(office, 0)));
  expect(set).toMatchObject({ version: 1, communityName: '桂花巷社区', provisionalFrom: '2027-01-01' });
  const after = given(await door.as('wang')('order.place', lamp)).order;
  expect(after.due?.at).toBe(at('2026-11-23 12:00'));
  const [line] = await door.find('journal', { action: 'hours.change' });
  expect(line).toMatchObject({ by: 'zhou', place: COMMUNITY, about: COMMUNITY });
});

test('hours that no order could live with are refused, and so is an old screen', async () => {
  const change = (hours: OpeningHours, version = 1) =>
    door.as('zhou')('hours.change', hoursInput(hours, version));
  expect(await change({ ...office, weekdays: [] })).toMatchObject({
    refusal: { code: 'BAD_HOURS', fields: ['noWeekday'] },
  });
  expect(refusal(await change({ ...office, until: { hour: 8, minute: 0 } }))).toBe('BAD_HOURS');
  expect(refusal(await change(office, 0))).toBe('SETTINGS_CHANGED');
});

test('who works there reads the hours, who leads there changes them, and nobody those of others', async () => {
  expect(given(await door.as('limin')('hours.get', {})).community).toBe(COMMUNITY);
  expect(refusal(await door.as('limin')('hours.change', hoursInput(office, 1)))).toBe('NOT_FOUND');
  expect(refusal(await door.as('zhou')('hours.get', { community: NEXT }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('zhou')('hours.change', hoursInput(office, 0, NEXT)))).toBe('NOT_FOUND');
  expect(refusal(await door.as('zhou')('hours.change', hoursInput(office, 0, '990001/01/09/')))).toBe(
    'NOT_FOUND',
  );
});

test('a rule holds as soon as it is set, within its bounds, by who administers the county', async () => {
  const change = (rules: typeof usualRules, version: number) =>
    door.as('zheng')('settings.change', { rules, version });
  expect(given(await door.as('zheng')('settings.get', {}))).toEqual({ rules: usualRules, version: 0 });
  expect(await change({ ...usualRules, ordersAtOnce: 11 }, 0)).toMatchObject({
    refusal: { code: 'OUT_OF_BOUNDS', fields: ['rules.ordersAtOnce'] },
  });
  given(await change({ ...usualRules, ordersAtOnce: 1 }, 0));
  given(await door.as('xu')('order.place', lamp));
  expect(refusal(await door.as('xu')('order.place', lamp))).toBe('TOO_MANY_OPEN');
  expect(refusal(await change(usualRules, 0))).toBe('SETTINGS_CHANGED');
  given(await change(usualRules, 1));
  given(await door.as('xu')('order.place', lamp));
  expect(refusal(await door.as('zhou')('settings.change', { rules: usualRules, version: 2 }))).toBe(
    'NOT_FOUND',
  );
});
