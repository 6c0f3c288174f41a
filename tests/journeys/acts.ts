import type { Phone } from '../support/phone';

const MINUTE = 60_000;

/** A moment in which the community's timer comes round: who is due is asked, what is over ends. */
export const A_MOMENT = 2 * MINUTE;

/** From home to a submitted order with what is offered by itself: three taps. Gives the order's id. */
export async function orderByDefaults(resident: Phone, service: string): Promise<string> {
  await resident.tap(new RegExp(`^${service}`));
  await resident.tap(/^(照这样写|上次写的)/);
  await resident.tap('点单');
  return orderOn(resident);
}

/** The id of the order whose page is open. */
export async function orderOn(phone: Phone): Promise<string> {
  await phone.page.waitForURL(/(order|serving|offer|triage)\/index\?/);
  const id = new URLSearchParams(phone.route().split('?')[1]).get('id');
  if (id === null) throw new Error(`no order on ${phone.route()}`);
  return id;
}

/** Staff: reads the newest order from the desk and publishes it. */
export async function publish(staff: Phone, title: string): Promise<void> {
  await staff.tap(named('看一看，下单', title));
  await staff.tap('下单');
  await staff.sees('下单了，正在问邻居');
}

/** Member: opens the second tab and takes the order he is asked for. */
export async function claimOffer(member: Phone, title: string): Promise<void> {
  await member.tap(/^接单/);
  await member.tap(named(title));
  await member.sees('接单后才看得到');
  await member.tap('接单');
  await member.sees('我在办的');
}

/** Member, on the order in his hands: rings, which records the first contact. */
export async function ring(member: Phone): Promise<void> {
  await member.tap(/^打电话给/);
  await member.sees('您打过电话');
}

/** Member: says that he is there, and then what came of it. */
export async function serve(member: Phone, result: string): Promise<void> {
  await member.tap('我到了，开始服务');
  await member.tap('办好了');
  await member.write('说一句结果', result);
  await member.tap('送给邻居确认');
  await member.sees('等邻居确认');
}

/** Resident, on the page of a resolved order: says that it is done and what he thinks of it. */
export async function confirmAndRate(resident: Phone): Promise<void> {
  await resident.tap('办好了');
  await resident.tap(/^5 星/);
  await resident.tap('准时');
  await resident.tap('送出');
  await resident.sees('您的评价');
}

/** A control whose name holds these words in this order. */
function named(...words: string[]): RegExp {
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'), 's');
}

/** Turns a wheel by a tap on what it shall say; the wheel itself lies under the shade that marks its middle. */
export async function turn({ page }: Phone, to: string): Promise<void> {
  const choice = page.locator('.weui-picker__item:visible', { hasText: to }).last();
  // It rises from below: a tap on the way hits another line.
  await (await choice.elementHandle()).waitForElementState('stable');
  const box = await choice.boundingBox();
  if (!box) throw new Error(`the wheel does not show ${to}`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator('.weui-picker__action:visible').last().tap();
}
