import type { Item } from './menu';

/** A service as the menu gives it, called by its id unless said otherwise. */
export function aService(id: string, over: Partial<Item> = {}): Item {
  return {
    id,
    name: id,
    elderName: id,
    category: '生活',
    icon: 'basket',
    summary: '',
    does: '',
    doesNot: '',
    example: '',
    helpers: 'member',
    skills: [],
    delivery: 'now',
    urgency: 'normal',
    triage: 'auto',
    fields: [],
    ...over,
  };
}
