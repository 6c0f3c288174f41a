import { at } from '@core/domain/place/region';
import type { WishNotice } from '@core/domain/wish/notices';
import type { WishAct } from '@core/domain/wish/steps';
import type { WishActor } from '@core/domain/wish/take';
import { groupOf, isWishLive, shelfOf, type Wish } from '@core/domain/wish/wish';
import type { WishRow } from './documents';
import { tellAll } from './outbox';
import type { Tx } from './transaction';

/** One decided step of a wish, with everything that has to be written for it. */
export interface WishStepTaken {
  before?: WishRow;
  after: Wish;
  act: WishAct | 'submit';
  actor: Pick<WishActor, 'personId' | 'role'>;
  notify: readonly WishNotice[];
  now: number;
}

/** Writes a step: the wish, its event and the messages it causes, in one transaction. */
export async function recordWish(tx: Tx, step: WishStepTaken): Promise<void> {
  const { after, act, actor, notify, now } = step;
  const { _id: wishId, version: seq } = after;
  const { personId: by, role } = actor;
  await tx.put('wishes', rowOf(step));
  await tx.add('wishEvents', { _id: `${wishId}-${seq}`, wishId, seq, at: now, act, by, role });
  const told = { subject: wishId, version: seq, title: titleOnWall(after), icon: 'hand-heart' };
  const notes = notify.map((notice) => ({ ...notice, ...told }));
  await tellAll(tx, notes, now);
}

/** Steps that change nothing a person decides by: whoever saw the wish before may still act on it. */
const unnoticed: readonly WishStepTaken['act'][] = ['warn', 'offerUnits', 'escalate', 'call', 'handUp'];

const derived = ['shelf', 'needs'] as const;

function rowOf({ before, after, act }: WishStepTaken): WishRow {
  const { ...plain }: Wish & Partial<WishRow> = after;
  for (const field of derived) delete plain[field];
  const shelf = shelfOf(after);
  return {
    ...plain,
    live: isWishLive(after),
    trueSince: before && unnoticed.includes(act) ? before.trueSince : after.version,
    building: at('building', after.place) ?? after.place,
    group: groupOf(after.wisher),
    shownAt: after.confirmedAt ?? after.publishedAt ?? after.submittedAt,
    takers: [...new Set(after.pledges.map(({ by }) => by.personId))],
    ...(shelf ? { shelf } : {}),
    ...(needsStaff(after) ? { needs: true as const } : {}),
  };
}

/** Staff have something to do: look whether it is meant, put it up, ring, settle, or decide in person. */
function needsStaff({ state, toCall, toDecide }: Wish): boolean {
  return ['submitted', 'verified', 'disputed'].includes(state) || toCall === true || toDecide === true;
}

/** What a wish is called where others read it. */
export const titleOnWall = ({ wall, title }: Pick<Wish, 'wall' | 'title'>): string => wall?.title ?? title;
