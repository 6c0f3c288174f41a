import { DAY, HOUR, MINUTE, dayOf, inChina, moment, type Ms } from '@core/domain/calendar/time';
import { officeHours } from '@core/domain/calendar/clocks';
import { firstPolicy } from '@core/domain/routing/policy';
import type { Holder } from '@core/domain/order/order';
import { placed } from '@core/domain/order/place';
import { take, theClock, type Actor, type Change } from '@core/domain/order/take';
import type { Act, Relation } from '@core/domain/order/steps';
import { planWave } from '@core/domain/routing/wave';
import { sealContact } from '../../cloudfunctions/kit/personal';
import type { Keyed } from '../../cloudfunctions/kit/personKey';
import { recordStep, type Step } from '../../cloudfunctions/kit/recordStep';
import type { OrderRow } from '../../cloudfunctions/kit/documents';
import { atMost, change, one } from '../../cloudfunctions/kit/store';
import { commit, type Tx } from '../../cloudfunctions/kit/transaction';
import { cast } from './cast';
import { starterMenu } from './menu';

/** One thing that happened to an order: who did what, how long after it was placed. */
interface Happening {
  act: Act;
  by: string;
  as: Relation;
  after: Ms;
  change?: Change;
}

interface Story {
  id: string;
  item: string;
  resident: string;
  title: string;
  words: string;
  /** How long before now it was placed. */
  ago: Ms;
  happened: Happening[];
}

const branchOf: Record<string, Holder> = {
  '001': { personId: 'hejun', role: 'branchSecretary' },
  '002': { personId: 'hejun', role: 'branchSecretary' },
  '003': { personId: 'sunli', role: 'branchSecretary' },
  '004': { personId: 'sunli', role: 'branchSecretary' },
};
const duty: Holder = { personId: 'limin', role: 'communityStaff' };
const secretary: Holder = { personId: 'zhou', role: 'communitySecretary' };

const publish = (after: Ms): Happening => ({ act: 'publish', by: duty.personId, as: 'desk', after });
const claimed = (who: string, after: Ms): Happening[] => [
  { act: 'claim', by: who, as: 'helper', after, change: { claimer: { personId: who, role: 'member' } } },
  { act: 'contact', by: who, as: 'claimer', after: after + 5 * MINUTE },
];
const served = (who: string, after: Ms, words: string): Happening[] => [
  ...claimed(who, after),
  { act: 'start', by: who, as: 'claimer', after: after + 2 * HOUR },
  {
    act: 'resolve',
    by: who,
    as: 'claimer',
    after: after + 3 * HOUR,
    change: { outcome: 'solved', result: { words, photos: [] } },
  },
];
const thanked = (who: string, after: Ms, stars: number, words: string): Happening[] => [
  { act: 'confirm', by: who, as: 'owner', after, change: { confirmation: 'confirmed' } },
  {
    act: 'rate',
    by: who,
    as: 'owner',
    after: after + MINUTE,
    change: { rating: { stars, tags: ['耐心'], words, at: 0 } },
  },
];
/** Every round held with nobody to ask, then a human by name. */
const nobodyFound: Happening[] = [
  ...Array.from({ length: 5 }, (_, round): Happening => ({
    act: 'ask',
    by: 'clock',
    as: 'clock',
    after: (round + 1) * MINUTE,
  })),
  { act: 'handToHuman', by: 'clock', as: 'clock', after: 10 * MINUTE },
];

const stories: Story[] = [
  {
    id: 'demo-tap',
    item: 'repair',
    resident: 'zhang',
    title: '水龙头关不紧',
    words: '水龙头关不紧，一直滴水。垫圈买好了。',
    ago: 40 * MINUTE,
    happened: [],
  },
  {
    id: 'demo-clinic',
    item: 'doctor',
    resident: 'he',
    title: '明天陪我去县医院复查',
    words: '明天上午去县医院复查，我走得慢，想有人陪着。',
    ago: 25 * MINUTE,
    happened: [],
  },
  {
    id: 'demo-boxes',
    item: 'clean',
    resident: 'zhang',
    title: '楼道堆了纸箱',
    words: '楼道堆了纸箱，走路不方便，怕绊倒。',
    ago: 3 * HOUR,
    happened: nobodyFound,
  },
  {
    id: 'demo-shop',
    item: 'errand',
    resident: 'he',
    title: '买点米和油',
    words: '买 10 斤米、1 桶油，我提不动。',
    ago: 4 * HOUR,
    happened: claimed('zhao', 30 * MINUTE),
  },
  {
    id: 'demo-maths',
    item: 'homework',
    resident: 'tian',
    title: '五年级数学，辅导 1 次',
    words: '五年级数学，分数那一章，想请人讲一次。',
    ago: 8 * HOUR,
    happened: [
      publish(20 * MINUTE),
      ...claimed('wulei', HOUR),
      { act: 'start', by: 'wulei', as: 'claimer', after: 7 * HOUR },
    ],
  },
  {
    id: 'demo-video',
    item: 'phone',
    resident: 'zhang',
    title: '教我用手机和孙子视频',
    words: '教我用手机和孙子视频，字要大一点。',
    ago: DAY,
    happened: served('liu', HOUR, '教会了视频，字也调大了，写了一张纸条贴在桌上。'),
  },
  {
    id: 'demo-lamp',
    item: 'repair',
    resident: 'wang',
    title: '卫生间灯不亮',
    words: '卫生间灯不亮，灯泡买好了。',
    ago: 6 * DAY,
    happened: [
      publish(15 * MINUTE),
      ...served('chen', HOUR, '换了灯泡，开关也紧了紧。'),
      ...thanked('wang', 6 * HOUR, 5, '小陈手艺好，还帮我看了看插座。'),
    ],
  },
];

/**
 * The demo town's orders, each taken through its lawful steps as people and the clock would have. What they were told
 * then counts as delivered and read: the first minute of the demo sends nothing old.
 */
export async function writeOrders(now: Ms): Promise<number> {
  for (const [number, story] of stories.entries()) await live(story, number + 1, now);
  await change('messages', { push: 'pending', at: atMost(now - DAY / 2) }, { read: true });
  await change('messages', { push: 'pending' }, { push: 'sent' });
  return stories.length;
}

async function live(story: Story, number: number, now: Ms): Promise<void> {
  const start = now - story.ago;
  const resident = await one('people', story.resident);
  if (!resident) throw new Error(`${story.id}: ${story.resident} lives nowhere`);
  const { order, notify } = placed(placement(story, number, start, resident));
  const actor: Actor = { personId: story.resident, role: 'resident', relations: ['owner'] };
  let before = await commit((tx) =>
    recordPlaced(tx, story.resident, { after: order, act: 'place', actor, notify, now: start }),
  );
  for (const happening of story.happened) before = await happen(before, happening, start + happening.after);
}

/** A placed order also stands in its resident's list of those that may still be live. */
async function recordPlaced(tx: Tx, resident: string, step: Step): Promise<OrderRow> {
  const person = await tx.get('people', resident);
  if (person) await tx.put('people', { ...person, openOrders: [...person.openOrders, step.after._id] });
  return recordStep(tx, step);
}

async function happen(before: OrderRow, { act, by, as, change = {} }: Happening, at: Ms): Promise<OrderRow> {
  const actor: Actor = as === 'clock' ? theClock : { personId: by, role: roleIn(as), relations: [as] };
  const routing =
    act === 'ask'
      ? planWave({
          order: before,
          asked: new Set(),
          candidates: [],
          policy: firstPolicy,
          calendar: officeHours,
          now: at,
        }).routing
      : undefined;
  const decision = take(
    before,
    act,
    actor,
    { ...change, ...(routing ? { routing } : {}) },
    { now: at, calendar: officeHours },
  );
  if (!decision.ok) throw new Error(`${before._id}: ${act} is refused as ${decision.refusal}`);
  const { order: after, notify } = decision;
  return commit((tx) => recordStep(tx, { before, after, act, actor, notify, now: at }));
}

const roleIn = (relation: Relation) =>
  relation === 'desk' ? 'communityStaff' : relation === 'owner' ? 'resident' : 'member';

/** What is known when the resident of a story orders. */
export function placement(
  { id, item: itemId, resident, title, words, ago }: Omit<Story, 'happened'>,
  number: number,
  start: Ms,
  keyed: Keyed,
): Parameters<typeof placed>[0] {
  const item = starterMenu.find((each) => each._id === itemId);
  const person = cast.find((each) => each.id === resident);
  if (!item || !person) throw new Error(`${id}: no such item or resident`);
  const [, , , grid = '', building = '', stairwell = '', household = ''] = person.home.split('/');
  const day = dayOf(ago > DAY / 2 ? start : start + HOUR);
  return {
    id,
    code: `${inChina(start).format('MMDD')}-9${String(number).padStart(3, '0')}`,
    item,
    place: person.home,
    residentId: resident,
    title,
    words,
    answers: {},
    photos: [],
    wanted: { day, from: moment(day, 18), until: moment(day, 20) },
    urgency: 'normal',
    contact: sealContact(
      {
        name: person.name,
        phone: person.phone,
        address: `桂苑小区 ${Number(building)} 栋 ${stairwell} 单元 ${household}`,
        note: '',
      },
      id,
      keyed,
    ),
    chain: [duty, branchOf[grid] ?? secretary, secretary],
    now: start,
    calendar: officeHours,
  };
}
