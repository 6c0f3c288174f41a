import { surveyEditPage, surveyPage, surveyResultsPage, surveysPage } from '../../src/services/routes';
import { given, type Town } from '../support/town';
import { scene, setStage } from './scene';

setStage();

const TITLE = '楼道要不要放椅子';

async function surveyOf(town: Town): Promise<string> {
  const { list } = given(await town.as('limin')('survey.manage', {}));
  return list.find(({ title }) => title === TITLE)?.id ?? '';
}

scene(
  '问卷: written, opened, answered without names by touch, and its chart from five on',
  async ({ open, town }) => {
    const staff = await open('staff');
    const resident = await open('resident');
    const elder = await open('resident', { openid: 'zhang', elder: true });

    await staff.go(surveyEditPage());
    await staff.write('题目', TITLE);
    await staff.write('第 1 题问什么', '放不放');
    await staff.write('第 1 题的选项', '放\n不放');
    await staff.tap('加一题，写几句');
    await staff.write('第 2 题问什么', '放在哪里');
    await staff.page.reload();
    await staff.settled();
    expect(await staff.field('第 2 题问什么').inputValue()).toBe('放在哪里');
    await staff.tap('存好，看一遍');
    await staff.sees('放 / 不放');
    await staff.tap('开始问');
    await staff.sees(/题目不能再改/);
    await staff.tap('开始问');
    await staff.sees(/满 5 份才显示/);
    const id = await surveyOf(town);

    await resident.go(surveysPage);
    await resident.tap(new RegExp(TITLE));
    await resident.tap('交上去');
    await resident.sees('这一题要答');
    await resident.tap('放');
    await resident.write(/^2\. 放在哪里/, '一楼电梯口');
    await resident.tapTwice('交上去');
    await resident.sees('您答过了，谢谢您');
    await elder.go(surveyPage(id));
    await elder.tap('不放');
    await elder.tap('交上去');
    await elder.sees('您答过了，谢谢您');
    expect(await staff.shows(/人 · \d+ %/)).toBe(false);

    for (const who of ['he', 'tian', 'chen'])
      given(await town.as(who)('survey.answer', { id, answers: [{ picks: [0] }, { picks: [] }] }));
    await staff.go(surveyResultsPage(id));
    await staff.sees('5 份');
    await staff.sees('4 人 · 80 %');
    await staff.sees('1 人 · 20 %');
    await staff.tap('看写了什么');
    await staff.sees('一楼电梯口');
  },
);
