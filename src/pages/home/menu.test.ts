import { aService as item } from './fixture';
import { byCategory, forElders, matching } from './menu';

const shopping = item('代购跑腿', { elderName: '买菜取药', summary: '买菜 取药 快递' });
const repair = item('小修小补', { icon: 'wrench', summary: '换灯 修水龙头', example: '厨房灯不亮' });
const law = item('法律咨询', { category: '咨询', icon: 'scales' });
const menu = [shopping, repair, law];

test('a service is found by what people call it', () => {
  expect(matching(menu, '买菜')).toEqual([shopping]);
  expect(matching(menu, '灯不亮')).toEqual([repair]);
});

test('a whole spoken sentence finds the service that shares most of it', () => {
  expect(matching(menu, '帮我换灯，厨房的')[0]).toBe(repair);
});

test('nothing typed is the whole menu, nothing found is empty', () => {
  expect(matching(menu, '  ')).toEqual(menu);
  expect(matching(menu, '滑雪')).toEqual([]);
});

test('an elder is shown four services, shopping and repairs before others', () => {
  const many = [
    law,
    item('心理疏导', { icon: 'chat' }),
    repair,
    item('应急', { icon: 'first-aid-kit' }),
    shopping,
  ];
  expect(forElders(many).map(({ name }) => name)).toEqual(['代购跑腿', '小修小补', '法律咨询', '心理疏导']);
});

test('categories keep the order of the menu', () => {
  expect(byCategory(menu).map(({ category, items }) => [category, items.length])).toEqual([
    ['生活', 2],
    ['咨询', 1],
  ]);
});
