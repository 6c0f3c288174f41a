import { registrationAbouts } from '../registration/notices';
import { supervisor } from './accountability';
import type { Order } from './order';
import type { Act } from './steps';

/** Somebody must be told something about an order. Data, until it stands in the outbox. */
export interface Notice {
  to: string;
  about: About;
}

export const abouts = [
  'waitingForTriage',
  'published',
  'asked',
  'claimed',
  'dispatched',
  'dispatchedToYou',
  'refused',
  'yoursNow',
  'handedUp',
  'backInPool',
  'started',
  'resolved',
  'thanked',
  'disputed',
  'closed',
  'withdrawn',
  'urged',
  'remind',
  ...registrationAbouts,
] as const;
export type About = (typeof abouts)[number];

type Party = 'owner' | 'claimer' | 'dispatchee' | 'answering';

/** Who is told what by which act. `claimer` and `dispatchee` are those of before the act or after it. */
const told: Partial<Record<Act, Partial<Record<Party, About>>>> = {
  publish: { owner: 'published' },
  reject: { owner: 'closed' },
  merge: { owner: 'closed' },
  explain: { owner: 'closed' },
  claim: { owner: 'claimed' },
  accept: { owner: 'claimed' },
  assign: { dispatchee: 'dispatchedToYou', owner: 'dispatched' },
  refuse: { answering: 'refused' },
  handToHuman: { answering: 'yoursNow', owner: 'handedUp' },
  returnToPool: { owner: 'backInPool', answering: 'backInPool' },
  lapse: { owner: 'backInPool', claimer: 'backInPool' },
  start: { owner: 'started' },
  resolve: { owner: 'resolved' },
  confirm: { claimer: 'thanked' },
  dispute: { claimer: 'disputed', answering: 'disputed' },
  closeUnconfirmed: { owner: 'closed' },
  withdraw: { claimer: 'withdrawn', dispatchee: 'withdrawn' },
  urge: { claimer: 'urged', answering: 'urged' },
  remind: { claimer: 'remind', answering: 'remind' },
  restaff: { answering: 'yoursNow' },
};

/** Who must be told of an act, each person once; never the one who did it. */
export function noticesOf(before: Order, after: Order, act: Act, actor: { personId: string }): Notice[] {
  const rows = told[act] ?? {};
  const people: Record<Party, (string | undefined)[]> = {
    owner: [after.residentId, after.proxy?.by.personId],
    claimer: [(after.claimer ?? before.claimer)?.personId],
    dispatchee: [(after.dispatch ?? before.dispatch)?.to],
    answering: [supervisor(after)?.personId],
  };
  const notices = new Map<string, Notice>();
  for (const [party, about] of Object.entries(rows) as [Party, About][]) {
    for (const to of people[party]) {
      if (to && to !== actor.personId && !notices.has(to)) notices.set(to, { to, about });
    }
  }
  return [...notices.values()];
}
