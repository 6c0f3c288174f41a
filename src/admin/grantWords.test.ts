import { moment } from '@core/domain/calendar/time';
import { heldLine, officeWords, type Held } from './grantWords';

const now = moment('2026-11-20', 17);
const held: Held = {
  id: 'g1',
  person: { id: 'limin', name: '李敏' },
  role: 'communityStaff',
  place: '990001/01/01/',
  placeName: '桂花巷社区',
  from: moment('2026-01-01'),
  until: moment('2028-12-31'),
  standsIn: false,
  mine: true,
};

test('a role is called by its name, a building’s leader by which of the two, a substitute as such', () => {
  expect(officeWords(held)).toBe('社区工作者');
  expect(officeWords({ role: 'buildingLeader', pair: 'notWorking', standsIn: false })).toBe('常在家的楼长');
  expect(officeWords({ role: 'streetStaff', pair: undefined, standsIn: true })).toBe('街道工作人员（代）');
});

test('a line says until when, whether it has begun, and who stands in while she is away', () => {
  expect(heldLine(held, now)).toBe('桂花巷社区 · 到 2028 年 12 月 31 日');
  expect(heldLine({ ...held, from: moment('2027-01-01') }, now)).toContain('2027 年 1 月 1 日 才开始');
  const leave = { from: moment('2026-11-20'), until: moment('2026-11-23') };
  const away = { ...held, substitute: { id: 'denghong', name: '邓红' }, leave };
  expect(heldLine(away, now)).toContain('请假中，邓红代');
  expect(heldLine({ ...away, leave: { ...leave, from: now + 1 } }, now)).toContain('要请假，邓红代');
});
