import type { WishAbout } from './messages';
import type { WishAct } from './steps';
import { inCharge, isFull, type Wish, type WishHolder } from './wish';

export interface WishNotice {
  to: string;
  about: WishAbout;
}

type Party = 'asking' | 'pledgers' | 'answering';

/** Whom each act concerns; who did it himself is left out. */
const told: Partial<Record<WishAct | 'submit', Partial<Record<Party, WishAbout>>>> = {
  submit: { answering: 'wishToVerify' },
  publish: { asking: 'wishOnWall' },
  decline: { asking: 'wishDeclined' },
  withdraw: { pledgers: 'wishGone' },
  claim: { asking: 'wishTaken' },
  release: { asking: 'wishReleased', pledgers: 'wishGone' },
  warn: { pledgers: 'wishWarned' },
  deliver: { asking: 'wishDelivered' },
  confirm: { pledgers: 'wishConfirmed' },
  dispute: { pledgers: 'wishDisputed', answering: 'wishDisputed' },
  mend: { asking: 'wishAnswered', pledgers: 'wishAnswered' },
  leaveOff: { asking: 'wishAnswered', pledgers: 'wishAnswered' },
  call: { answering: 'wishToCall' },
  thank: { pledgers: 'wishThanked' },
  handUp: { answering: 'wishYours' },
  escalate: { answering: 'wishYours' },
  keep: { asking: 'wishAnswered' },
  explain: { asking: 'wishAnswered', pledgers: 'wishAnswered' },
  convert: { asking: 'wishAnswered' },
};

/** Who must be told of an act, each person once; never the one who did it. */
export function wishNoticesOf(
  before: Wish,
  after: Wish,
  act: WishAct | 'submit',
  { personId, chain }: { personId: string; chain: readonly WishHolder[] },
): WishNotice[] {
  const people: Record<Party, (string | undefined)[]> = {
    answering: [inCharge(after, chain)?.personId],
    asking: [after.residentId, after.proxy?.by.personId],
    pledgers: [...before.pledges, ...after.pledges].map(({ by }) => by.personId),
  };
  const notices = new Map<string, WishNotice>();
  for (const [party, about] of Object.entries(rowsOf(after, act)) as [Party, WishAbout][])
    for (const to of people[party])
      if (to !== undefined && to !== personId && !notices.has(to)) notices.set(to, { to, about });
  return [...notices.values()];
}

/** Of many parts the owner is told when the last of them has been taken on. */
function rowsOf(after: Wish, act: WishAct | 'submit'): Partial<Record<Party, WishAbout>> {
  if (act === 'pledge') return isFull(after) ? { asking: 'wishTaken', pledgers: 'wishTaken' } : {};
  if (act === 'unpledge') return after.pledges.length > 0 ? { pledgers: 'wishReleased' } : {};
  return told[act] ?? {};
}
