import { supervisor } from './accountability';
import { escalationOf } from './escalation';
import type { OrderAbout } from './messages';
import type { Order } from './order';
import type { Act } from './steps';

/** Somebody must be told something about an order. Data, until it stands in the outbox. */
export interface Notice {
  to: string;
  about: OrderAbout;
}

type Party =
  | 'owner'
  | 'claimer'
  | 'dispatchee'
  | 'answering'
  | 'successor'
  | 'absentee'
  | 'partners'
  | 'team'
  | 'asker'
  | 'seconders';

/** Who is told what by which act. `claimer` and `dispatchee` are those of before the act or after it. */
const told: Partial<Record<Act, Partial<Record<Party, OrderAbout>>>> = {
  publish: { owner: 'published' },
  reject: { owner: 'closed', seconders: 'closed' },
  merge: { owner: 'closed', seconders: 'closed' },
  refer: { owner: 'closed' },
  explain: { owner: 'closed', seconders: 'closed' },
  claim: { owner: 'claimed' },
  accept: { owner: 'claimed' },
  assign: { dispatchee: 'dispatchedToYou', owner: 'dispatched' },
  slip: { dispatchee: 'dispatchedToYou', owner: 'dispatched' },
  bundle: { dispatchee: 'dispatchedToYou', owner: 'dispatched' },
  recall: { dispatchee: 'recalled', owner: 'backInPool' },
  refuse: { answering: 'refused' },
  handToHuman: { answering: 'yoursNow', owner: 'handedUp' },
  escalate: { answering: 'yoursNow', owner: 'handedUp' },
  answerDown: { owner: 'answeredDown', asker: 'answeredDown' },
  appoint: { owner: 'appointed', claimer: 'appointed', team: 'appointed' },
  handOver: { successor: 'handOverAsked' },
  takeHandOver: { owner: 'handedOver', claimer: 'handedOver', team: 'handedOver' },
  refuseHandOver: { claimer: 'handOverRefused', successor: 'handOverRefused' },
  returnToPool: { owner: 'backInPool', answering: 'backInPool', team: 'backInPool' },
  lapse: { owner: 'backInPool', claimer: 'backInPool', team: 'backInPool' },
  noShow: { absentee: 'noShow', answering: 'backInPool', owner: 'backInPool', team: 'backInPool' },
  replyNoShow: { answering: 'noShowReplied' },
  start: { owner: 'started' },
  involve: { partners: 'involved' },
  answerParty: { claimer: 'partyAnswered', answering: 'partyAnswered' },
  join: { claimer: 'joined' },
  leaveTeam: { claimer: 'leftTeam' },
  resolve: { owner: 'resolved' },
  confirm: { claimer: 'thanked', team: 'thanked', seconders: 'closed' },
  signOff: { owner: 'closed', seconders: 'closed' },
  dispute: { claimer: 'disputed', answering: 'disputed' },
  closeUnconfirmed: { owner: 'closed', seconders: 'closed' },
  suspend: { owner: 'suspended', claimer: 'suspended', team: 'suspended', dispatchee: 'suspended' },
  resume: { owner: 'resumed', claimer: 'resumed', team: 'resumed', dispatchee: 'resumed' },
  withdraw: {
    ...{ claimer: 'withdrawn', dispatchee: 'withdrawn', team: 'withdrawn', partners: 'withdrawn' },
    seconders: 'withdrawn',
  },
  urge: { claimer: 'urged', answering: 'urged' },
  remind: { claimer: 'remind', answering: 'remind' },
  replyRating: { owner: 'ratingReplied' },
  reopen: { answering: 'reopened', owner: 'reopened' },
  restaff: { answering: 'yoursNow' },
};

/** Whom an order names in each part, before or after an act. */
function peopleIn(before: Order, after: Order): Record<Party, (string | undefined)[]> {
  const called = escalationOf(before)?.by?.personId;
  return {
    owner: [after.residentId, after.proxy?.by.personId],
    claimer: [before.claimer?.personId, after.claimer?.personId],
    dispatchee: [(after.dispatch ?? before.dispatch)?.to],
    answering: [supervisor(after)?.personId],
    successor: [(after.handOver ?? before.handOver)?.to],
    absentee: [after.noShow?.absentee.personId],
    partners: partnersIn(before, after),
    team: [...(before.team ?? []), ...(after.team ?? [])].map(({ personId }) => personId),
    asker: [called],
    seconders: after.snap?.seconds ?? [],
  };
}

/** Those who have a part in it from now on; when it is over, all of them. */
function partnersIn(before: Order, after: Order): string[] {
  const known = after.state === 'closed' ? [] : (before.parties ?? []);
  return (after.parties ?? [])
    .map(({ personId }) => personId)
    .filter((personId) => !known.some((party) => party.personId === personId));
}

/** Who must be told of an act, each person once; never the one who did it. */
export function noticesOf(before: Order, after: Order, act: Act, actor: { personId: string }): Notice[] {
  const people = peopleIn(before, after);
  const notices = new Map<string, Notice>();
  const rows = Object.entries(rowsOf(before, after, act)) as [Party, OrderAbout][];
  for (const [party, about] of rows) {
    for (const to of people[party]) {
      if (to && to !== actor.personId && !notices.has(to)) notices.set(to, { to, about });
    }
  }
  return [...notices.values()];
}

/** When the hour of a visit has passed both sides are asked; somebody asks on behalf of the community after the close. */
function rowsOf(before: Order, after: Order, act: Act): Partial<Record<Party, OrderAbout>> {
  const rows = told[act] ?? {};
  if (act === 'remind' && before.due?.step === 'appointment') return { ...rows, owner: 'askBoth' };
  if (act === 'remind' && before.due?.step === 'contactHalf') return { claimer: 'remind' };
  const begun = after.followUp && !after.followUp.done && !before.followUp;
  return begun ? { ...rows, answering: 'followUp' } : rows;
}
