import type { Output } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { which } from './lives';
import { aJpeg } from './pictures';
import { given, type Town } from './town';

type View = Output<'order.get'>['order'];

/** Who has these orders in hand, and who is asked beside her. */
export const HELPER = 'zhouting';
export const SUCCESSOR = 'liu';
export const MANAGER = 'maguoqiang';

/** Papers for which three go: planned in steps, the property manager asked for a part, a neighbour to take it over. */
export async function teamOrder(town: Town): Promise<View> {
  const helper = town.as(HELPER);
  const wanted = { day: dayOf(town.now() + DAY), slot: 'any' as const };
  const wish = { itemId: 'paperwork', words: '请帮我把这些材料分三次送到便民大厅', wanted };
  const placed = given(await town.as('he')('order.place', wish)).order;
  const open = given(await town.as('limin')('order.publish', { ...which(placed), seats: 3 })).order;
  const claimed = given(await helper('order.claim', which(open))).order;
  const joined = given(await town.as('wulei')('order.join', which(claimed))).order;
  const milestones = ['先问要带什么', '第一次送', '第二次送'];
  const planned = given(await helper('order.plan', { ...which(joined), milestones })).order;
  const part = { to: MANAGER, role: 'propertyStaff' as const, task: '盖小区的章' };
  const involved = given(await town.as('limin')('order.involve', { ...which(planned), ...part })).order;
  const ask = { ...which(involved), to: SUCCESSOR, words: '临时出差，材料在桌上' };
  return given(await helper('order.handOver', ask)).order;
}

/** An errand that was bought and brought, to be settled. */
export async function boughtOrder(town: Town): Promise<View> {
  const helper = town.as(HELPER);
  const wanted = { day: dayOf(town.now() + DAY), slot: 'any' as const };
  const wish = { itemId: 'errand', words: '请帮我买 2 斤西红柿、1 块豆腐', wanted };
  const placed = given(await town.as('tian')('order.place', wish)).order;
  const claimed = given(await helper('order.claim', which(placed))).order;
  const going = given(await helper('order.start', which(claimed))).order;
  const photo = await pictured(town, HELPER);
  return given(await helper('order.receipt', { ...which(going), amount: 3_650, photo })).order;
}

/** A slip in the hands of the property manager, said to be done, for which the paper is to be signed. */
export async function slipOrder(town: Town): Promise<View> {
  const manager = town.as(MANAGER);
  const wanted = { day: dayOf(town.now() + DAY), slot: 'any' as const };
  const wish = { itemId: 'paperwork', words: '请物业看看楼道的灯', wanted };
  const placed = given(await town.as('he')('order.place', wish)).order;
  const open = given(await town.as('limin')('order.publish', which(placed))).order;
  const slip = { ...which(open), to: MANAGER, role: 'propertyStaff' as const };
  const sent = given(await town.as('limin')('order.slip', slip)).order;
  const taken = given(await manager('order.accept', which(sent))).order;
  const going = given(await manager('order.start', which(taken))).order;
  return given(await manager('order.resolve', { ...which(going), words: '灯换好了' })).order;
}

/** An order that rests until a day: the part has to come first. */
export async function restingOrder(town: Town): Promise<View> {
  const wanted = { day: dayOf(town.now() + DAY), slot: 'any' as const };
  const wish = { itemId: 'paperwork', words: '请帮我换一张老年公交卡', wanted };
  const placed = given(await town.as('tian')('order.place', wish)).order;
  const rest = { reason: 'material' as const, words: '要等照片洗出来', until: dayOf(town.now() + 3 * DAY) };
  return given(await town.as('limin')('order.suspend', { ...which(placed), ...rest })).order;
}

async function pictured(town: Town, who: string): Promise<string> {
  const bytes = aJpeg({ points: 'a receipt' });
  const begun = { type: 'image/jpeg' as const, bytes: bytes.length };
  const { id, upload } = given(await town.as(who)('photo.begin', begun));
  const { method, headers } = upload;
  await fetch(new URL(upload.url, town.url), { method, headers, body: new Uint8Array(bytes) });
  given(await town.as(who)('photo.done', { id }));
  return id;
}
