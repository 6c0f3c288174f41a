import type { Output } from '../contract';
import { monday } from './builders';
import { at } from './moments';

export type Card = Output<'offer.mine'>['offers'][number];
export type View = Output<'order.get'>['order'];

/** An order as a card in a list: a lamp to be changed next door this evening, open to be claimed. */
export function aCard(over: Partial<Card> = {}): Card {
  return {
    id: 'order1',
    version: 2,
    code: '1123-0001',
    itemName: '小修小补',
    icon: 'wrench',
    title: '厨房灯不亮，换灯管',
    state: 'open',
    urgency: 'normal',
    wanted: { day: '2026-11-23', from: at('2026-11-23 18:00'), until: at('2026-11-23 20:00') },
    submittedAt: monday,
    near: 'building',
    helpers: 'member',
    acts: ['claim'],
    ...over,
  };
}

/** The same order as its page shows it. */
export function aView(over: Partial<View> = {}): View {
  return {
    ...aCard(),
    itemId: 'repair',
    words: '灯管买好了，在门口。',
    answers: [],
    photos: [],
    trail: [],
    relations: ['helper'],
    ...over,
  };
}

/** The household's door and telephone, as whoever has the order sees them. */
export const aContact = {
  name: '王阿姨',
  phone: '13800002046',
  address: '6 栋 2 单元 302',
  note: '耳朵背，请大声些',
};
