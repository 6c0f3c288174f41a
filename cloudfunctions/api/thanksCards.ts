import { dayOf } from '@core/domain/calendar/time';
import { isSoon, nextBirthday } from '@core/domain/thanks/birthday';
import type { ThanksCard } from '@core/domain/thanks/card';
import type { About } from '@core/domain/notify/kinds';
import { idOf } from '../kit/ids';
import { tellAll } from '../kit/outbox';
import { refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

/** One card a person and birthday; `on` is the day on which it is kept. */
export const birthdayCardId = (personId: string, on: string): string =>
  idOf('birthday', personId, on.slice(0, 4));

/** One letter a person and day. */
export const letterId = (personId: string, now: number): string => idOf('letter', personId, dayOf(now));

/** Under which id a birthday is congratulated on; undefined while it is not near, or nobody knows it. */
export function congratulation(personId: string, day: string | undefined, now: number): string | undefined {
  return day !== undefined && isSoon(day, now) ? birthdayCardId(personId, nextBirthday(day, now)) : undefined;
}

const kindOf: Record<ThanksCard['kind'], { about: About; icon: string }> = {
  birthday: { about: 'birthdayCard', icon: 'calendar-check' },
  letter: { about: 'thanksLetter', icon: 'hand-heart' },
  helped: { about: 'helperThanked', icon: 'hand-heart' },
};

/** Writes a card and tells those it is for; one that is there already is not written over. */
export async function sendCard(tx: Tx, card: ThanksCard): Promise<{ id: string } | Refused<'CARD_SENT'>> {
  if (await tx.get('thanks', card._id)) return refused('CARD_SENT');
  await tx.add('thanks', card);
  const told = { ...kindOf[card.kind], subject: card._id, title: card.title, version: 1 };
  await tellAll(
    tx,
    card.to.map((to) => ({ ...told, to })),
    card.at,
  );
  return { id: card._id };
}
