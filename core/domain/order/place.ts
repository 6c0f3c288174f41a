import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import type { MenuItem } from '../menu/item';
import { at, type RegionPath } from '../place/region';
import { dueAfter } from './deadlines';
import type { Notice } from './notices';
import type { Holder, Order, Wanted } from './order';
import { violations } from './order';
import { take, theClock } from './take';

/** What is known when somebody orders. */
export interface Placement {
  id: string;
  code: string;
  item: MenuItem;
  place: RegionPath;
  residentId: string;
  proxy?: Order['proxy'];
  followers?: string[] | undefined;
  title: string;
  words: string;
  answers: Record<string, string>;
  photos: string[];
  wanted: Wanted;
  urgency: Order['urgency'];
  contact: Order['contact'];
  chain: Holder[];
  now: Ms;
  calendar: WorkingCalendar;
}

/**
 * A new order: submitted, the duty worker accountable. An item that needs nobody's judgement is published at once.
 * @throws Error when the place stands above a grid or the chain is empty.
 */
export function placed(p: Placement): { order: Order; notify: Notice[] } {
  const community = at('community', p.place);
  const grid = at('grid', p.place);
  const [duty, ...above] = p.chain;
  if (!community || !grid || !duty) throw new Error(`nobody answers for ${p.place}`);
  const order: Order = {
    _id: p.id,
    version: 1,
    code: p.code,
    itemId: p.item._id,
    itemVersion: p.item.version,
    itemName: p.item.name,
    icon: p.item.icon,
    helpers: p.item.helpers,
    skills: p.item.skills,
    deadlines: p.item.deadlines,
    urgency: p.urgency,
    state: 'submitted',
    place: p.place,
    community,
    grid,
    residentId: p.residentId,
    ...(p.proxy ? { proxy: p.proxy } : {}),
    ...(p.followers ? { followers: p.followers } : {}),
    title: p.title,
    words: p.words,
    answers: p.answers,
    photos: p.photos,
    wanted: p.wanted,
    contact: p.contact,
    submittedAt: p.now,
    chain: p.chain,
    level: 0,
    refusals: 0,
    routing: { waves: [], exhausted: false, excluded: [p.residentId] },
    trail: [{ at: p.now, act: 'place', by: p.proxy?.by ?? { personId: p.residentId, role: 'resident' } }],
  };
  order.due = dueAfter(order, 'place', p.now, p.calendar);
  order.dueAt = order.due?.at;
  order.accountable = { ...duty, until: order.due?.at ?? p.now, ...(above[0] ? { next: above[0] } : {}) };
  const wrong = violations(order);
  if (wrong.length > 0) throw new Error(`place: ${wrong.join('; ')}`);
  if (p.item.triage === 'staff') return { order, notify: [{ to: duty.personId, about: 'waitingForTriage' }] };
  const published = take(order, 'publish', theClock, {}, p);
  if (!published.ok) throw new Error(`place: publish refused as ${published.refusal}`);
  return { order: published.order, notify: published.notify };
}
