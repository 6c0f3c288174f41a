import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import type { MenuItem } from '../menu/item';
import { at, type RegionPath } from '../place/region';
import { answersFor } from './accountability';
import { dueAfter, stepDueAfter } from './deadlines';
import type { Notice } from './notices';
import type { Holder, Order, Wanted } from './order';
import { violations } from './order';
import { take, theClock, type Change } from './take';

/** What is known when somebody orders. */
export interface Placement {
  id: string;
  code: string;
  item: MenuItem;
  place: RegionPath;
  residentId: string;
  proxy?: Order['proxy'];
  followers?: string[] | undefined;
  madeOf?: NonNullable<Order['madeOf']>;
  hearingId?: string;
  title: string;
  words: string;
  answers: Record<string, string>;
  photos: string[];
  wanted: Wanted;
  /** Of what is urgent by itself every order is. */
  urgency: Order['urgency'];
  contact: Order['contact'];
  /** 随手拍: about a place, not a household. */
  snap?: boolean;
  chain: Holder[];
  now: Ms;
  calendar: WorkingCalendar;
}

/** A new order, and who must be told of it. */
export interface Placed {
  order: Order;
  notify: Notice[];
}

/**
 * A new order: submitted, the duty worker accountable. An item that needs nobody's judgement is published at once.
 * @throws Error when the place stands above a grid or the chain is empty.
 */
export function placed(p: Placement): Placed {
  const community = at('community', p.place);
  const grid = at('grid', p.place);
  const [duty] = p.chain;
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
    urgency: p.item.urgency === 'urgent' ? 'urgent' : p.urgency,
    state: 'submitted',
    place: p.place,
    community,
    grid,
    residentId: p.residentId,
    ...(p.proxy ? { proxy: p.proxy } : {}),
    ...(p.followers ? { followers: p.followers } : {}),
    ...(p.madeOf ? { madeOf: p.madeOf } : {}),
    ...(p.hearingId === undefined ? {} : { hearingId: p.hearingId }),
    ...(p.snap ? { snap: { seconds: [] } } : {}),
    ...(p.item.triage === 'staff' && !p.item.judged ? { selfPublishing: true as const } : {}),
    ...(p.item.purchase ? { purchase: { ceiling: p.item.purchase.ceiling } } : {}),
    ...(p.item.seats === undefined ? {} : { seats: p.item.seats }),
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
  order.stepDue = stepDueAfter(order, 'place', p.now, p.calendar);
  order.due = dueAfter(order, p.now);
  order.dueAt = order.due?.at;
  order.accountable = answersFor(order);
  const wrong = violations(order);
  if (wrong.length > 0) throw new Error(`place: ${wrong.join('; ')}`);
  if (p.item.delivery === 'referral' && p.item.referral) return referred(order, p.item.referral, p);
  if (p.item.triage === 'staff') return { order, notify: [{ to: duty.personId, about: 'waitingForTriage' }] };
  return byTheClock(order, 'publish', {}, p);
}

/** 转介: the resident reads at once where to go; it is asked later what came of it. */
function referred(order: Order, { name, phone }: Referral, p: Placement): Placed {
  const rejection = { reason: p.item.does, goTo: `${name} ${phone}` };
  return byTheClock(order, 'refer', { rejection }, p);
}
type Referral = NonNullable<MenuItem['referral']>;

function byTheClock(order: Order, act: 'publish' | 'refer', change: Change, p: Placement): Placed {
  const decision = take(order, act, theClock, change, p);
  if (!decision.ok) throw new Error(`place: ${act} refused as ${decision.refusal}`);
  return { order: decision.order, notify: decision.notify };
}
