import type { Output } from '@core/contract';
import { which, type Lives } from './lives';
import { given, type Town } from './town';

type View = Output<'order.get'>['order'];

/** Whom the street has for what nobody below answered. */
export const STREET = 'zheng';

/** An order that was called up as far as the street, which has not answered yet. */
export async function calledUp(town: Town, lives: Lives, open?: View): Promise<View> {
  const staff = town.as(lives.cast.staff);
  let order = open ?? (await lives.open({ words: '楼顶的灯要登高车才够得着' }));
  while (order.accountable?.role !== 'streetStaff')
    order = given(await staff('order.escalate', { ...which(order), words: '要登高车，社区没有' })).order;
  return order;
}

/** A closed order that was rated low: a third person should ask about it. */
export async function ratedLow(town: Town, lives: Lives): Promise<View> {
  const closed = await lives.closed({ words: '请帮我问问水费单怎么打' });
  const { resident } = lives.cast;
  const rated = { ...which(closed), stars: 2 as const, words: '等得太久' };
  return given(await town.as(resident)('order.rate', rated)).order;
}
