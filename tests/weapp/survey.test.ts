import { surveyEditPage, surveyResultsPage, surveysPage } from '../../src/services/routes';
import { buildStale, BUILDING_MS } from '../evidence/buildStale';
import { given, openTown, type Town } from '../support/town';
import { WeappPhone } from './phone';

const TITLE = '楼道要不要放椅子';

let town: Town;
const phones: WeappPhone[] = [];
const phoneOf = async (openid: string): Promise<WeappPhone> => {
  const phone = await WeappPhone.open(town.url, openid);
  phones.push(phone);
  return phone;
};

beforeAll(async () => {
  await buildStale('weapp');
  town = await openTown();
}, BUILDING_MS);

afterAll(async () => {
  await Promise.all(phones.map((phone) => phone.close()));
  await town.stop();
});

test('问卷 in the built mini-program: written, opened, answered, and its chart from five on', async () => {
  const staff = await phoneOf('limin');
  await staff.go(surveyEditPage());
  await staff.write('题目', TITLE);
  await staff.write('问什么', '放不放');
  await staff.write('第 1 题的选项', '放\n不放');
  await staff.tap('存好，看一遍');
  await staff.sees('放 / 不放');
  await staff.tap('开始问');
  await staff.sees('题目不能再改');
  await staff.tap('开始问');
  await staff.sees('满 5 份才显示');
  const { list } = given(await town.as('limin')('survey.manage', {}));
  const id = list.find(({ title }) => title === TITLE)?.id ?? '';

  const resident = await phoneOf('wang');
  await resident.go(surveysPage);
  await resident.tap(TITLE);
  await resident.tap('交上去');
  await resident.sees('这一题要答');
  await resident.tap('不放');
  await resident.tap('交上去');
  await resident.sees('您答过了，谢谢您');
  for (const who of ['zhang', 'he', 'tian', 'chen'])
    given(await town.as(who)('survey.answer', { id, answers: [{ picks: [0] }] }));

  await staff.go(surveyResultsPage(id));
  await staff.sees('5 份');
  await staff.sees('4 人 · 80 %');
  await staff.sees('1 人 · 20 %');
  expect(await staff.wxml()).toMatch(/width:\s?80%/);
  expect(phones.flatMap(({ problems }) => problems)).toEqual([]);
}, 90_000);
