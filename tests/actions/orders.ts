import type { Output } from '@core/contract';
import { given, type Door } from './door';

export type View = Output<'order.get'>['order'];

export const today = '2026-11-20';
export const lamp = {
  itemId: 'repair',
  words: '厨房灯不亮，换灯管。灯管买好了，在门口。',
  wanted: { day: today, slot: 'evening' as const },
};

/** 王秀兰's broken lamp, placed. */
export async function placed(door: Door): Promise<View> {
  return given(await door.as('wang')('order.place', lamp)).order;
}

/** The same, published by the desk: neighbours are being asked. */
export async function opened(door: Door): Promise<View> {
  const { id, version } = await placed(door);
  return given(await door.as('limin')('order.publish', { id, version })).order;
}

/** The same, taken by 陈志远, who lives in the building and can repair. */
export async function claimed(door: Door): Promise<View> {
  const { id, version } = await opened(door);
  return given(await door.as('chen')('order.claim', { id, version })).order;
}

/** The same, said to be done. */
export async function resolved(door: Door): Promise<View> {
  const { id, version } = await claimed(door);
  const started = given(await door.as('chen')('order.start', { id, version })).order;
  const words = '换好了，灯亮了。';
  return given(await door.as('chen')('order.resolve', { id, version: started.version, words })).order;
}
