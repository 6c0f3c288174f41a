import { surveyEditPage, surveyResultsPage, surveysPage } from '../../src/services/routes';
import { given } from '../support/town';
import { setStage } from './stage';

const TITLE = '楼道要不要放椅子';

const stage = setStage();

test('问卷 in the built mini-program: written, opened, answered, and its chart from five on', async () => {
  const staff = await stage.phoneOf('limin');
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
  const { list } = given(await stage.town.as('limin')('survey.manage', {}));
  const id = list.find(({ title }) => title === TITLE)?.id ?? '';

  const resident = await stage.phoneOf('wang');
  await resident.go(surveysPage);
  await resident.tap(TITLE);
  await resident.tap('交上去');
  await resident.sees('这一题要答');
  await resident.tap('不放');
  await resident.tap('交上去');
  await resident.sees('您答过了，谢谢您');
  for (const who of ['zhang', 'he', 'tian', 'chen'])
    given(await stage.town.as(who)('survey.answer', { id, answers: [{ picks: [0] }] }));

  await staff.go(surveyResultsPage(id));
  await staff.sees('5 份');
  await staff.sees('4 人 · 80 %');
  await staff.sees('1 人 · 20 %');
  expect(await staff.wxml()).toMatch(/width:\s?80%/);
}, 90_000);
