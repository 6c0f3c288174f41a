import type { Input, Output } from '@core/contract';
import { given, type Door } from './door';

export type WishView = Output<'wish.get'>['wish'];

export const chair = {
  wisher: 'grandma',
  kind: 'goods',
  title: '想要一把能坐着洗澡的椅子',
  words: '年纪大了站不稳，洗澡怕滑。打我电话 13812342046。',
  worth: 80,
} as const satisfies Input<'wish.submit'>;

/** 王秀兰's chair, submitted. */
export async function submitted(door: Door, more: Partial<Input<'wish.submit'>> = {}): Promise<WishView> {
  return given(await door.as('wang')('wish.submit', { ...chair, ...more })).wish;
}

/** The same, verified and on the wall. */
export async function onWall(door: Door, more: Partial<Input<'wish.submit'>> = {}): Promise<WishView> {
  const { id, version } = await submitted(door, more);
  const seen = given(await door.as('limin')('wish.verify', { id, version, how: 'visit' })).wish;
  return given(await door.as('limin')('wish.publish', { id, version: seen.version })).wish;
}

/** The same, brought by 陈志远. */
export async function delivered(door: Door, more: Partial<Input<'wish.submit'>> = {}): Promise<WishView> {
  const { id } = await onWall(door, more);
  const taken = given(await door.as('chen')('wish.claim', { id })).wish;
  const spoken = given(await door.as('chen')('wish.contact', { id, version: taken.version })).wish;
  const words = '椅子送到了，扶手也装好了。';
  return given(await door.as('chen')('wish.deliver', { id, version: spoken.version, words })).wish;
}
