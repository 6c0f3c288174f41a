import { given, openDoor, refusal, type Door } from './door';

const community = '990001/01/01/';
const elsewhere = '990001/01/02/';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const unit = { name: '青石县第二小学', kind: 'school', place: community, until: '2027-06-30' } as const;
const line = {
  title: '周末开放操场',
  category: 'space',
  quantity: '一个',
  from: '2026-11-01',
  until: '2026-12-31',
} as const;
const idOfUnit = async (who: string) => given(await door.as(who)('unit.mine', {})).unit?.id ?? '';

describe('units', () => {
  test('a unit registers through its contact, once, with a community or a street', async () => {
    expect(given(await door.as('wulei')('unit.mine', {})).unit).toBeUndefined();
    expect(refusal(await door.as('wulei')('unit.register', { ...unit, place: `${community}001/` }))).toBe(
      'NOT_FOUND',
    );
    expect(refusal(await door.as('wulei')('unit.register', { ...unit, until: '2026-11-20' }))).toBe(
      'DAY_PAST',
    );
    expect(refusal(await door.as('wulei')('unit.register', { ...unit, name: '违规测试' }))).toBe(
      'TEXT_REFUSED',
    );
    expect(given(await door.as('wulei')('unit.register', unit)).unit).toMatchObject({
      state: 'submitted',
      contact: '吴磊',
      placeName: '桂花巷社区',
    });
    expect(refusal(await door.as('wulei')('unit.register', unit))).toBe('UNIT_THERE');
  });

  test('it offers nothing before staff of the place have said yes', async () => {
    expect(refusal(await door.as('wulei')('resource.save', line))).toBe('NOT_ALLOWED');
    const id = await idOfUnit('wulei');
    expect(refusal(await door.as('denghong')('unit.approve', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wang')('unit.approve', { id }))).toBe('NOT_FOUND');
    const waiting = given(await door.as('limin')('unit.list', {})).list;
    expect(waiting).toMatchObject([{ id, name: '青石县第二小学', contact: '吴磊' }]);
    given(await door.as('limin')('unit.approve', { id }));
    expect(refusal(await door.as('limin')('unit.approve', { id }))).toBe('SETTLED');
    expect(await door.find('journal', { action: 'unit.approve', about: id })).toHaveLength(1);
    expect(given(await door.as('wulei')('me.get', {})).roles).toContainEqual(
      expect.objectContaining({ role: 'orgUnitContact', scope: community }),
    );
  });

  test('another unit’s offers are not one’s own', async () => {
    const { id } = given(await door.as('wulei')('resource.save', line));
    given(await door.as('wulei')('resource.save', { ...line, id, quantity: '两个' }));
    expect(refusal(await door.as('huangying')('resource.save', { ...line, id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('huangying')('resource.close', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wulei')('resource.save', { ...line, until: '2026-11-19' }))).toBe(
      'DAY_PAST',
    );
    expect(refusal(await door.as('wulei')('resource.save', { ...line, title: '违规测试' }))).toBe(
      'TEXT_REFUSED',
    );
    const mine = given(await door.as('wulei')('resource.list', {})).list;
    expect(mine).toMatchObject([{ id, quantity: '两个', unitName: '青石县第二小学' }]);
    expect(given(await door.as('limin')('resource.list', { place: community })).list.length).toBeGreaterThan(
      2,
    );
    expect(refusal(await door.as('denghong')('resource.list', { place: community }))).toBe('NOT_FOUND');
    expect(given(await door.as('denghong')('resource.list', {})).list).toEqual([]);
  });
});

describe('needs and projects', () => {
  let project = '';
  const need = async (more: object = {}) =>
    given(await door.as('limin')('need.save', { ...line, title: '孩子周末踢球的地方', ...more })).id;

  test('staff say what their place needs, nobody else does', async () => {
    const id = await need();
    expect(given(await door.as('limin')('need.list', {})).list.map((one) => one.id)).toContain(id);
    expect(refusal(await door.as('denghong')('need.save', { ...line, id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('need.list', { place: community }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('limin')('need.save', { ...line, place: elsewhere }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('limin')('need.save', { ...line, until: '2026-10-31' }))).toBe('DAY_PAST');
    expect(refusal(await door.as('limin')('need.save', { ...line, title: '违规测试' }))).toBe('TEXT_REFUSED');
    given(await door.as('limin')('need.close', { id }));
    expect(refusal(await door.as('limin')('need.close', { id }))).toBe('SETTLED');
    expect(refusal(await door.as('limin')('need.save', { ...line, id }))).toBe('SETTLED');
    expect(refusal(await door.as('denghong')('need.close', { id }))).toBe('NOT_FOUND');
  });

  test('an offer that matches becomes a project that waits for the unit', async () => {
    const id = await need();
    const { list } = given(await door.as('limin')('project.matches', { need: id }));
    const school = list.find(({ unitName }) => unitName === '青石县第二小学');
    expect(school).toMatchObject({ category: 'space', days: 61 });
    expect(refusal(await door.as('denghong')('project.matches', { need: id }))).toBe('NOT_FOUND');
    const goods = given(await door.as('limin')('need.save', { ...line, category: 'goods' })).id;
    const resource = school?.id ?? '';
    expect(refusal(await door.as('limin')('project.propose', { need: goods, resource }))).toBe('NO_MATCH');
    expect(refusal(await door.as('denghong')('project.propose', { need: id, resource }))).toBe('NOT_FOUND');
    const made = given(await door.as('limin')('project.propose', { need: id, resource })).project;
    expect(made).toMatchObject({
      state: 'proposed',
      milestones: [
        { title: '开始', due: '2026-11-01' },
        { title: '完成', due: '2026-12-31' },
      ],
      acts: ['stop'],
    });
    project = made.id;
  });

  test('its unit agrees, milestones are ticked, staff finish; nobody else sees it', async () => {
    const id = project;
    expect(refusal(await door.as('huangying')('project.agree', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('huangying')('project.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('limin')('project.agree', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wulei')('project.milestone', { id, milestone: 0 }))).toBe('NOT_NOW');
    const agreed = given(await door.as('wulei')('project.agree', { id })).project;
    expect(agreed).toMatchObject({ state: 'agreed', acts: ['milestone', 'stop'] });
    given(await door.as('wulei')('project.milestone', { id, milestone: 0 }));
    expect(refusal(await door.as('limin')('project.finish', { id }))).toBe('NOT_NOW');
    expect(refusal(await door.as('limin')('project.milestone', { id, milestone: 7 }))).toBe('NOT_NOW');
    given(await door.as('limin')('project.milestone', { id, milestone: 1 }));
    expect(given(await door.as('limin')('project.finish', { id })).project).toMatchObject({
      state: 'done',
      acts: [],
    });
    const mine = given(await door.as('wulei')('project.list', {})).list;
    expect(mine).toMatchObject([{ id, state: 'done' }]);
    expect(given(await door.as('denghong')('project.list', {})).list).toEqual([]);
  });

  test('a project that is stopped says why, and what is needed is looked for again', async () => {
    const id = 'demo-project-lessons';
    expect(refusal(await door.as('wulei')('project.stop', { id, reason: '不办了' }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('huangying')('project.stop', { id, reason: '违规测试' }))).toBe(
      'TEXT_REFUSED',
    );
    const stopped = given(await door.as('huangying')('project.stop', { id, reason: '人手抽不出来' })).project;
    expect(stopped).toMatchObject({ state: 'stopped', reason: '人手抽不出来', acts: [] });
    expect(refusal(await door.as('limin')('project.stop', { id, reason: '再停一次' }))).toBe('NOT_NOW');
    expect(await door.find('needs', { _id: 'demo-need-lessons' })).toMatchObject([{ state: 'open' }]);
  });

  test('a unit that ends takes its offers and its contact’s role with it', async () => {
    const id = await idOfUnit('wulei');
    expect(refusal(await door.as('wang')('unit.end', { id }))).toBe('NOT_FOUND');
    given(await door.as('wulei')('unit.end', { id }));
    expect(refusal(await door.as('wulei')('unit.end', { id }))).toBe('SETTLED');
    expect(refusal(await door.as('wulei')('resource.save', line))).toBe('NOT_ALLOWED');
    expect(await door.find('resources', { contactId: 'wulei', state: 'open' })).toEqual([]);
    given(await door.as('wulei')('unit.register', unit));
    given(await door.as('limin')('unit.end', { id }));
    expect(given(await door.as('wulei')('unit.mine', {})).unit).toMatchObject({ state: 'ended' });
  });
});
