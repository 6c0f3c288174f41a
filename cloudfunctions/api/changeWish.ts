import type { RefusalCode } from '@core/contract/index';
import { deskRoles, helperRoles, type Role } from '@core/domain/people/person';
import type { WishAct } from '@core/domain/wish/steps';
import { takeWish, type WishActor, type WishChange } from '@core/domain/wish/take';
import { wishRelationsTo, wishSubject } from '@core/domain/wish/visibility';
import { inCharge, type WishHolder } from '@core/domain/wish/wish';
import type { Call } from '../kit/call';
import type { ActResult, WishRow } from '../kit/documents';
import type { Acts } from '../kit/handler';
import { inLine } from '../kit/inLine';
import { commitOnce } from '../kit/once';
import { recordWish } from '../kit/recordWish';
import { isRefused, refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import type { Tx } from '../kit/transaction';
import { officesIn } from '../kit/officesAt';
import { codeOf } from './codeOf';

/** One step of one wish by the caller; with a version where an old screen could mean something else. */
interface Wanted<A extends Acts> {
  action: A;
  act: WishAct;
  id: string;
  version?: number;
}

/** What an act brings along, decided on the wish as it is inside the transaction; a refusal ends it there. */
type Bring<A extends Acts> = (
  wish: WishRow,
  actor: WishActor,
  tx: Tx,
) => WishChange | Refused<RefusalCode<A>> | Promise<WishChange | Refused<RefusalCode<A>>>;

/**
 * One step of a wish by the caller: load → decide → commit. Of many who take on parts at once each is decided on what
 * the one before him left; who lost every race is told to come again, and nothing is then written.
 */
export function changeWish<A extends Acts>(
  call: Call,
  wanted: Wanted<A>,
  bring: Bring<A> = () => ({}),
): Promise<ActResult | Refused<RefusalCode<A>>> {
  return inLine(wanted.id, () => commitOnce(call, (tx) => stepIn(tx, call, wanted, bring)));
}

async function stepIn<A extends Acts>(
  tx: Tx,
  call: Call,
  { action, act, id, version }: Wanted<A>,
  bring: Bring<A>,
): Promise<ActResult | Refused<RefusalCode<A>>> {
  const wish = await tx.get('wishes', id);
  if (!wish) return refused('NOT_FOUND');
  const chain = await officesIn(tx, wish.place);
  if (!call.reaches(wishSubject(wish, chain))) return refused('NOT_FOUND');
  if (version !== undefined && (version < wish.trueSince || version > wish.version))
    return refused(codeOf(call, action, 'STALE'));
  const actor = actorIn(wish, chain, call);
  const change = await bring(wish, actor, tx);
  if (isRefused(change)) return change;
  const { calendar } = await inForceIn(wish.community, call.now);
  const decision = takeWish(wish, act, actor, change, { now: call.now, calendar, chain });
  if (!decision.ok) return refused(codeOf(call, action, decision.refusal));
  const { wish: after, notify } = decision;
  await recordWish(tx, { before: wish, after, act, actor, notify, now: call.now });
  return { wishId: id };
}

/** What somebody of the staff decided about a wish, in his words. */
export const decidedBy = (
  { personId, role }: WishActor,
  words: string,
  at: number,
): NonNullable<WishChange['decision']> => ({ words, by: { personId, role }, at });

/** The caller as an actor on a wish, in the role that brings him there. */
function actorIn(wish: WishRow, chain: readonly WishHolder[], call: Call): WishActor {
  const relations = wishRelationsTo(wish, call.caller, chain);
  return { personId: call.id, role: roleIn(wish, chain, call, relations), relations };
}

function roleIn(
  wish: WishRow,
  chain: readonly WishHolder[],
  { grants }: Call,
  relations: WishActor['relations'],
): Role {
  if (relations.includes('owner')) return 'resident';
  if (relations.includes('placer') && wish.proxy) return wish.proxy.by.role;
  if (relations.includes('answering')) return inCharge(wish, chain)?.role ?? 'communityStaff';
  const held = (roles: readonly Role[]) =>
    grants.find(({ role, scope }) => roles.includes(role) && wish.place.startsWith(scope))?.role;
  return held(deskRoles) ?? held(['buildingLeader']) ?? held(helperRoles) ?? 'orgUnitContact';
}
