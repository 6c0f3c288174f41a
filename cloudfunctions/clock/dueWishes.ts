import { at } from '@core/domain/place/region';
import { wishExpiryOf } from '@core/domain/wish/expiry';
import { takeWish, theWishClock } from '@core/domain/wish/take';
import type { Wish } from '@core/domain/wish/wish';
import { now as readClock } from '../kit/clock';
import { recordWish, titleOnWall } from '../kit/recordWish';
import { inForceIn } from '../kit/rules';
import { tellAll } from '../kit/outbox';
import { anyOf, find, moreThan } from '../kit/store';
import { commit, type Tx } from '../kit/transaction';
import { officesIn } from '../kit/officesAt';
import { caughtUp, inDueOrder, type Pace } from './inDueOrder';

/** Contacts of units that are told of one wish that nobody takes on. */
const MOST_UNITS = 20;

/** Does for every wish that is due what falls due, those that have been longest first; returns how many it moved on. */
export function dueWishes(now: number, pace: Pace): Promise<number> {
  return inDueOrder('wishes', now, pace, (id) => caughtUp(() => expireWish(id, now)));
}

/** One step of the clock; false when nothing is due any longer, so that twice is once. */
async function expireWish(id: string, now: number): Promise<boolean> {
  const contacts = await contactsFor(id);
  return commit(async (tx) => {
    const wish = await tx.get('wishes', id);
    const act = wish && (wish.dueAt ?? Infinity) <= now ? wishExpiryOf(wish) : undefined;
    if (!wish || !act) return false;
    const chain = await officesIn(tx, wish.place);
    const { calendar } = await inForceIn(wish.community, now);
    const decision = takeWish(wish, act, theWishClock, {}, { now, calendar, chain });
    if (!decision.ok) return false;
    const { wish: after, notify } = decision;
    await recordWish(tx, { before: wish, after, act, actor: theWishClock, notify, now });
    if (act === 'offerUnits') await tellUnits(tx, after, contacts, now);
    return true;
  });
}

/** Who stands for units that report to the community or the street of a wish. */
async function contactsFor(id: string): Promise<string[]> {
  const [wish] = await find('wishes', { _id: id }, 1);
  if (wish?.due?.step !== 'offerUnits') return [];
  const scopes = (['street', 'community'] as const).flatMap((level) => at(level, wish.place) ?? []);
  const where = { scope: anyOf(scopes), role: 'orgUnitContact', until: moreThan(readClock()) };
  return (await find('grants', where, MOST_UNITS)).map(({ personId }) => personId);
}

async function tellUnits(tx: Tx, wish: Wish, contacts: readonly string[], now: number): Promise<void> {
  const told = { subject: wish._id, version: wish.version, title: titleOnWall(wish), icon: 'hand-heart' };
  const notes = [...new Set(contacts)].map((to) => ({ ...told, to, about: 'wishForUnits' as const }));
  await tellAll(tx, notes, now);
}
