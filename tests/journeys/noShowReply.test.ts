import { dayOf, MINUTE } from '@core/domain/calendar/time';
import { noShowPage } from '../../src/services/routes';
import { axeFaults } from '../axe/axe';
import { overflowFaults, sizeFaults } from '../axe/measure';
import { which } from '../support/lives';
import { given } from '../support/town';
import { scene, setStage } from './scene';

setStage();

/** An appointment is over a quarter of an hour after its end. */
const GRACE = 16 * MINUTE;

scene('who is said not to have come says his side, once', async ({ open, lives, town }) => {
  const { resident, member } = lives.cast;
  const order = await lives.claimed({ wanted: { day: dayOf(town.now()), slot: 'any' } });
  given(await town.as(member)('order.contact', which(order)));
  await town.advance(order.wanted.until + GRACE - town.now());
  const late = await lives.seenBy(resident, order);
  given(await town.as(resident)('order.noShow', { ...which(late), words: '等到八点没见人' }));

  const elder = await open('member', { elder: true });
  await elder.go(noShowPage(order.id));
  await elder.sees('您说说当时的情况');
  const faults = [await axeFaults(elder), await sizeFaults(elder, 'elder'), await overflowFaults(elder)];
  expect(faults.flat()).toEqual([]);

  const phone = await open('member');
  await phone.tap(/^消息/);
  await phone.tap(/居民说没等到您/);
  await phone.sees('「等到八点没见人」');
  await phone.sees('只能说一次，社区和居民都能看到，不排名');
  expect(
    [await axeFaults(phone), await sizeFaults(phone, 'normal'), await overflowFaults(phone)].flat(),
  ).toEqual([]);
  await phone.write('您说说当时的情况', '路上堵车，到的时候没人应门');
  await phone.tap('就这样说');
  await phone.sees('您说的情况');
  await phone.sees('路上堵车，到的时候没人应门');
  expect(await phone.control('就这样说').count()).toBe(0);

  const read = await lives.seenBy(resident, order);
  expect(read.noShow?.reply).toMatchObject({ words: '路上堵车，到的时候没人应门' });
  expect(read.state).toBe('open');
});
