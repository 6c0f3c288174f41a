import { A_MOMENT } from './acts';
import { MemberPhone } from './phones/member';
import { StaffPhone } from './phones/staff';
import { scene, setStage } from './scene';

setStage();

scene('what is not for us goes back with a reason and a place to go', async ({ open, lives }) => {
  const { id } = await lives.submitted();
  const staff = new StaffPhone(await open('staff'));
  await staff.sendBack(id, '燃气管道要持证的人动', '燃气公司 95777');
  expect(await lives.seenBy(lives.cast.resident, { id })).toMatchObject({
    state: 'closed',
    outcome: 'rejected',
    rejection: { reason: '燃气管道要持证的人动', goTo: '燃气公司 95777' },
  });
});

scene('two orders about the same thing become one', async ({ open, lives }) => {
  const first = await lives.submitted();
  const second = await lives.submitted();
  const staff = new StaffPhone(await open('staff'));
  await staff.merge(second.id, first.code);
  expect(await lives.seenBy(lives.cast.resident, second)).toMatchObject({
    state: 'closed',
    outcome: 'duplicate',
  });
});

scene('a member sent by name cannot go: the desk hears why, and explains', async ({ open, lives, town }) => {
  const { id } = await lives.open();
  const staff = new StaffPhone(await open('staff'));
  const member = new MemberPhone(await open('member'));
  await staff.assign(id, town.person('member').name);
  await member.refuse();
  await staff.phone.sees('时间对不上');
  expect(await lives.seenBy(lives.cast.staff, { id })).toMatchObject({
    state: 'open',
    returned: { reason: 'time' },
  });
  await staff.explain(id, '今天雨大，登高危险，天晴再约');
  expect(await lives.seenBy(lives.cast.resident, { id })).toMatchObject({
    state: 'closed',
    outcome: 'explained',
  });
});

scene('a member sent by name goes', async ({ open, lives, town }) => {
  const { id } = await lives.open();
  const staff = new StaffPhone(await open('staff'));
  const member = new MemberPhone(await open('member'));
  await staff.assign(id, town.person('member').name);
  await member.accept();
  expect(await lives.seenBy(lives.cast.resident, { id })).toMatchObject({
    state: 'claimed',
    helper: { name: town.person('member').name },
  });
});

scene('who has no phone of this kind is ordered for, with his consent', async ({ open }) => {
  const staff = new StaffPhone(await open('staff'));
  const neighbour = { name: '王阿姨', phone: '13800002046' };
  await staff.orderFor([/^第 1 网格/, /栋$/, /单元$/, /^101/], neighbour, '买两斤西红柿');
  await staff.phone.sees(/代点，电话里说好了/);
  await staff.phone.sees('138 0000 2046');
});

// Last in the file: who wants to be left alone today is not sent by the desk either.
scene('no is one tap, and not today is asked once', async ({ open, lives, town }) => {
  await lives.open();
  await lives.open();
  await town.advance(A_MOMENT);
  const member = new MemberPhone(await open('member'));
  await member.decline();
  await member.restToday();
  await member.phone.sees('现在没有等您的单');
});
