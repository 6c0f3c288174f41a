import type { Item } from './draft';

/** A service as the menu gives it: a lamp to be changed, with one question of its own. */
export function anItem(over: Partial<Item> = {}): Item {
  return {
    id: 'repair',
    name: '小修小补',
    elderName: '修修补补',
    category: '日常',
    icon: 'wrench',
    summary: '换灯 修水龙头',
    does: '换灯管、修水龙头。',
    doesNot: '不动煤气。',
    example: '厨房灯不亮，换灯管',
    helpers: 'member',
    skills: ['维修'],
    delivery: 'slot',
    urgency: 'normal',
    triage: 'staff',
    fields: [{ key: 'floor', label: '几楼', kind: 'number', required: true, max: 3 }],
    ...over,
  };
}
