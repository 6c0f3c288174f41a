import { busyWith } from '@core/domain/order/order';
import { aJpeg } from '../support/pictures';
import { given, type Door } from './door';
import { today, type View } from './orders';

/** An errand of somebody: goods with a ceiling, which a volunteer may fetch too, published by itself. */
export const errand = {
  itemId: 'errand',
  words: '帮我买两斤西红柿',
  wanted: { day: today, slot: 'evening' as const },
};

export const which = ({ id, version }: Pick<View, 'id' | 'version'>) => ({ id, version });

/** The errand of one, in the hands of another. */
export async function carried(door: Door, helper = 'chen', resident = 'wang'): Promise<View> {
  const placed = given(await door.as(resident)('order.place', errand)).order;
  return given(await door.as(helper)('order.claim', which(placed))).order;
}

/** The order as somebody sees it now. */
export async function seen(door: Door, who: string, { id }: Pick<View, 'id'>): Promise<View> {
  return given(await door.as(who)('order.get', { id })).order;
}

/** A picture of one's own that was stored. */
export async function pictured(door: Door, who: string): Promise<string> {
  const bytes = aJpeg({ points: `a receipt of ${who}` });
  const begun = { type: 'image/jpeg' as const, bytes: bytes.length };
  const { id, upload } = given(await door.as(who)('photo.begin', begun));
  const { url, method, headers } = upload;
  await fetch(url, { method, headers, body: new Uint8Array(bytes) });
  given(await door.as(who)('photo.done', { id }));
  return id;
}

/** How many orders each of these has in hand: as it is kept with them, and counted anew from every order. */
export async function inHand(door: Door, ...who: string[]): Promise<[kept: number[], counted: number[]]> {
  const helpers = await door.find('helpers', { _id: { $in: who } });
  const busy = (await door.all('orders')).flatMap(busyWith);
  return [
    who.map((id) => helpers.find(({ _id }) => _id === id)?.liveOrders ?? 0),
    who.map((id) => busy.filter((one) => one === id).length),
  ];
}

/** What somebody was told about an order, oldest first. */
export async function told(door: Door, to: string, { id }: Pick<View, 'id'>): Promise<string[]> {
  const messages = await door.find('messages', { subject: id, to });
  return messages.sort((a, b) => a.at - b.at).map(({ about }) => about);
}
