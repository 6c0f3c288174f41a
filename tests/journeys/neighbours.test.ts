import { bindingsPage, familyPage, listsPage, unitPage, wardsPage } from '../../src/services/routes';
import { given } from '../support/town';
import { orderOn } from './acts';
import { DESK, enter } from './keyboard';
import { scene, setStage } from './scene';

setStage();

scene('a daughter joins by a code and follows what her mother ordered', async ({ open, lives }) => {
  const order = await lives.open();
  const mother = await open('resident');
  await mother.go(familyPage);
  await mother.tap('请家人来看');
  await mother.tap('出一个码');
  await mother.sees(/^\d{3} \d{3}$/);
  const code = await mother.page
    .getByText(/^\d{3} \d{3}$/)
    .first()
    .innerText();

  const daughter = await open('resident', { openid: 'tian' });
  await daughter.go(familyPage);
  await daughter.tap('我有一个码');
  await daughter.write('六位数字', code.replace(' ', ''));
  await daughter.tap('连上');
  await daughter.sees(/连上了，看得到王秀兰的单/);
  await daughter.tap(new RegExp(`^${order.title}`));
  await daughter.sees('现在谁负责');
  expect(await orderOn(daughter)).toBe(order.id);
  expect(await daughter.control('撤回').count()).toBe(0);
});

scene('at a desk a resident is verified by keyboard alone', async ({ open, town }) => {
  const staff = await open('staff', DESK);
  await staff.go(bindingsPage);
  await enter(staff, /^罗静/);
  await staff.sees('说住在');
  await enter(staff, /^核实$/);
  await staff.sees('罗静核实好了');
  expect(given(await town.as('luojing')('binding.mine', {})).level).toBe('verified');
});

scene('staff keep a neighbour without a phone, and order for him', async ({ open }) => {
  const staff = await open('staff');
  await staff.go(wardsPage);
  await staff.tap(/^孟庆山/);
  await staff.sees('替他点单：当面说好了');
  await staff.tap('替他点单');
  await staff.sees('桂苑小区 6 栋 2 单元 501');
  await staff.tap('当面说好了');
  await staff.tap(/^哪项服务/);
  await staff.tap(/^小修小补/);
  await staff.write('要什么', '厨房灯不亮了');
  await staff.tap('点单');
  await staff.sees('替邻居点好了');
});

scene('what is needed becomes a project in two taps, and the unit says yes', async ({ open }) => {
  const staff = await open('staff', DESK);
  await staff.go(listsPage);
  await enter(staff, /^周末写作业的地方/);
  await staff.sees('能帮上的单位');
  await enter(staff, /^提成项目，一楼会议室/);
  await staff.sees('提成项目了，等单位答应');

  const contact = await open('resident', { openid: 'huangying' });
  await contact.go(unitPage);
  await contact.tap('项目');
  await contact.tap('我们单位答应');
  await contact.sees('答应了，社区会看到');
});
