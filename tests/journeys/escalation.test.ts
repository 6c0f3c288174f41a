import { DAY } from '@core/domain/calendar/time';
import { deskOrderPage, orderPage } from '../../src/services/routes';
import { calledUp, STREET } from '../support/deskOrders';
import { which } from '../support/lives';
import { given } from '../support/town';
import { scene, setStage } from './scene';

setStage();

scene('the desk calls up, by the name of who is next', async ({ open, lives }) => {
  const { id } = await lives.open();
  const phone = await open('staff');
  await phone.go(deskOrderPage(id));
  await phone.tap('更多');
  await phone.tap('呼上级');
  await phone.sees(/^呼孙丽书记|^呼何军书记/);
  await phone.write('为什么要上级来', '附近没有会修的');
  await phone.tap('呼上去');
  await phone.sees('在等上级答复');
  expect(await lives.seenBy(lives.cast.resident, { id })).toMatchObject({
    escalation: { why: 'called', words: '附近没有会修的', to: { role: 'branchSecretary' } },
  });
});

scene(
  'the street finds it on its desk and answers with a day; the resident reads that',
  async ({ open, lives, town }) => {
    const order = await calledUp(town, lives);
    const street = await open('staff', { openid: STREET, face: 'admin' });
    await street.sees('要我答复的');
    await street.tap(new RegExp(`^答复.*${order.title}`));
    await street.sees('哪天前办好');
    await street.write('说一句', '登高车明天到');
    await street.tap('后天');
    await street.sees(/居民会读到：街道郑涛来办/);
    await street.tap('答复居民');
    await street.sees('答复过了');
    const resident = await open('resident');
    await resident.go(orderPage(order.id));
    await resident.sees(/街道郑涛来办，后天前办好/);
    await resident.sees(/登高车明天到/);
  },
);

scene(
  'the street says nothing: it moves up to the county, and the resident sees who answers now',
  async ({ open, lives, town }) => {
    const order = await calledUp(town, lives);
    await town.advance(10 * DAY);
    const seen = await lives.seenBy(lives.cast.resident, order);
    expect(seen.escalation).toMatchObject({ why: 'silent', to: { role: 'admin' } });
    const resident = await open('resident');
    await resident.go(orderPage(order.id));
    await resident.sees(new RegExp(`区县管理员${seen.escalation?.to.name ?? '?'}`));
    given(await town.as(lives.cast.resident)('order.withdraw', which(seen)));
  },
);
