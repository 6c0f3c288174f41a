import { noticeEditPage, noticePage, noticesPage } from '../../src/services/routes';
import { given } from '../support/town';
import { setStage } from './stage';

const TITLE = '小区门口换闸机';
const AGAINST = '轮椅过不去';
const ANSWER = '留一道宽门，轮椅能过';

const stage = setStage();

test('公示 in the built mini-program: written, published, objected to, answered for everybody', async () => {
  const staff = await stage.phoneOf('limin');
  await staff.go(noticeEditPage());
  await staff.tap('公示');
  await staff.write('题目', TITLE);
  await staff.write('一段话', '旧门要换成刷脸的闸机。');
  await staff.tap('存好，看一遍');
  await staff.sees('大家看到的样子');
  const id = await staff.param('id');
  await staff.tap('发布');
  await staff.sees('户，其中');
  await staff.tap('现在发布');
  await staff.sees('已发布');

  const resident = await stage.phoneOf('wang');
  await resident.go(noticesPage);
  await resident.sees('没看过');
  await resident.tap(TITLE);
  await resident.sees('旧门要换成刷脸的闸机。');
  await resident.write('提意见', AGAINST);
  await resident.tap('交给社区');
  await resident.sees('一户提一次');
  await resident.tap('交给社区');
  await resident.sees('您家提的意见');

  const [objection] = given(await stage.town.as('limin')('notice.objections', { id })).list;
  expect(objection?.words).toBe(AGAINST);
  given(await stage.town.as('limin')('notice.answer', { id, objection: objection?.id ?? '', words: ANSWER }));
  const neighbour = await stage.phoneOf('he');
  await neighbour.go(noticePage(id));
  await neighbour.sees(ANSWER);
  expect(await neighbour.words()).not.toContain(AGAINST);
}, 90_000);
