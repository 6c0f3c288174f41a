import type { Output } from '@core/contract';
import type { RegionPath } from '@core/domain/place/region';
import { COMMUNITY, GRID } from '../authz/subject';
import { given, type Door } from '../actions/door';
import { today } from '../actions/orders';
import { layHelper, openidOf } from './people';

/** How far an order is taken before everybody looks. */
export const ends = [
  ...(['submitted', 'open', 'dispatched', 'claimed', 'inService', 'resolved'] as const),
  ...(['closed', 'disputed', 'returned', 'withdrawn', 'rejected'] as const),
];
export type End = (typeof ends)[number];

export interface Plan {
  end: End;
  /** Placed by staff for the resident. */
  proxied: boolean;
  /** The registration has been approved. */
  approved: boolean;
}

/** Somebody whose name, telephone and door must reach nobody who may not read them. */
export interface Hidden {
  id: string;
  openid: string;
  name: string;
  phone: string;
  home: RegionPath;
  door: string;
}

/** One household that ordered, one member who registered, one neighbour without a phone, and who serves. */
export interface World {
  plan: Plan;
  resident: Hidden;
  member: Hidden & { unit: string };
  ward: Hidden;
  helper: string;
  order: { id: string; state: string; note: string };
  /** A wish of the resident's, on the wall. */
  wish: string;
  /** What the resident said inside the order, once somebody had it. */
  said: string;
}

type View = Output<'order.get'>['order'];
const STAFF = 'limin';

/** Makes one world through the public door, as people would; `n` makes its names its own. */
export async function worldOf(door: Door, n: number, plan: Plan): Promise<World> {
  const resident = await settle(door, hidden('r', n, 0));
  const member = { ...(await settle(door, hidden('m', n, 1), false)), unit: `保密研究所第${n}室` };
  const helper = `helper-${n}`;
  await layHelper(helper, COMMUNITY, `${GRID}06/1/101/`, Date.now());
  await register(door, member, plan.approved);
  const ward = await keep(door, hidden('w', n, 2));
  const note = `备用钥匙在门垫下第${n}块砖`;
  const said = `阳台上第${n}盆月季要搬进来`;
  const order = await take(door, { resident, helper, note, said, plan });
  const wish = await wished(door, resident);
  return {
    said,
    wish,
    plan,
    resident,
    member,
    ward,
    helper,
    order: { id: order.id, state: order.state, note },
  };
}

const RARE = [...'璟曈翀赟祎晟昶曦炜煊琰瑄'];

function hidden(kind: string, n: number, offset: number): Hidden {
  const number = n * 3 + offset;
  const first = RARE[number % RARE.length] ?? '';
  const second = RARE[Math.floor(number / RARE.length) % RARE.length] ?? '';
  const [floor, door] = [(number % 6) + 1, 1 + (Math.floor(number / 6) % 2)];
  const stairwell = 1 + (Math.floor(number / 12) % 3);
  const home = `${GRID}06/${stairwell}/${floor}0${door}/`;
  return {
    ...{ id: '', openid: `openid-${kind}${n}-secret`, name: `令狐${first}${second}` },
    ...{ phone: `139${String(10_000_000 + number * 97)}`, home },
    door: `${stairwell} 单元 ${floor}0${door}`,
  };
}

async function settle(door: Door, who: Hidden, atHome = true): Promise<Hidden> {
  const as = door.as(who.openid);
  const { name, phone } = who;
  const session = given(await as('me.consent', { version: 1, name, phone }));
  if (atHome) given(await as('me.chooseHome', { household: who.home }));
  return { ...who, id: session.person?.id ?? '' };
}

async function register(
  door: Door,
  { openid, home, unit, name, phone, id }: World['member'],
  approved: boolean,
) {
  const as = door.as(openid);
  const told = { kind: 'member' as const, name, phone, home, unit, partyConsent: true };
  given(await as('registration.save', { ...told, skills: ['法律'], free: [] }));
  given(await as('registration.submit', {}));
  if (!approved) return;
  const { registration } = given(await door.as(STAFF)('registration.get', { id }));
  given(await door.as(STAFF)('registration.approve', { id, version: registration.version }));
}

async function keep(door: Door, who: Hidden): Promise<Hidden> {
  const { name, phone, home: household } = who;
  const consent = { how: 'faceToFace' as const, day: today };
  const { ward } = given(await door.as(STAFF)('ward.make', { name, phone, household, consent }));
  return { ...who, id: ward.id };
}

/** What the resident wishes for, with name and telephone in the words, looked at and put on the wall. */
async function wished(door: Door, { openid, name, phone }: Hidden): Promise<string> {
  const told = { wisher: 'grandma', kind: 'company', title: '有人陪着说说话' } as const;
  const words = `我是${name}，电话 ${phone}，下午都在家。`;
  const { wish } = given(await door.as(openid)('wish.submit', { ...told, words }));
  const seen = { id: wish.id, version: wish.version };
  const verified = given(await door.as(STAFF)('wish.verify', { ...seen, how: 'visit' })).wish;
  given(await door.as(STAFF)('wish.publish', { id: wish.id, version: verified.version }));
  return wish.id;
}

interface Story {
  resident: Hidden;
  helper: string;
  note: string;
  said: string;
  plan: Plan;
}

/** Takes the order through its lawful steps up to where the plan ends. */
async function take(
  door: Door,
  { resident, helper, note, said, plan: { end, proxied } }: Story,
): Promise<View> {
  const [owner, staff, helps] = [door.as(resident.openid), door.as(STAFF), door.as(openidOf(helper))];
  const words = `灯不亮了，打我电话 ${resident.phone}，我是${resident.name[0] ?? ''}家的。`;
  const wanted = { day: today, slot: 'evening' as const };
  const { name, phone, home: household } = resident;
  const proxy = proxied ? { proxy: { household, name, phone, consent: 'phone' as const } } : {};
  const placer = proxied ? staff : owner;
  const wish = { itemId: 'repair', words, wanted, note, ...proxy };
  let order = given(await placer('order.place', wish)).order;
  const seen = () => ({ id: order.id, version: order.version });
  if (end === 'submitted') return order;
  if (end === 'rejected')
    return given(await staff('order.reject', { ...seen(), reason: '不归社区办', goTo: '县便民大厅' })).order;
  order = given(await staff('order.publish', seen())).order;
  if (end === 'open') return order;
  if (end === 'withdrawn') return given(await placer('order.withdraw', seen())).order;
  if (end === 'dispatched') return given(await staff('order.assign', { ...seen(), to: helper })).order;
  order = given(await helps('order.claim', seen())).order;
  given(await owner('talk.send', { id: order.id, said: { kind: 'text', words: said } }));
  if (end === 'claimed') return order;
  if (end === 'returned') {
    given(await helps('order.return', { ...seen(), reason: 'time' }));
    return given(await staff('order.get', { id: order.id })).order;
  }
  order = given(await helps('order.start', seen())).order;
  if (end === 'inService') return order;
  order = given(await helps('order.resolve', { ...seen(), words: '换好了' })).order;
  if (end === 'resolved') return order;
  if (end === 'disputed') return given(await placer('order.dispute', { ...seen(), words: '还是不亮' })).order;
  return given(await placer('order.confirm', seen())).order;
}
