import { act } from './cloud';
import { chooseElder, elderChosen } from './preferences';
import { sessionStore, type Session } from './session';

/** Turns elder mode on or off, here at once and for this person everywhere. */
export function preferElder(on: boolean): void {
  chooseElder(on);
  if (sessionStore.get()?.person?.consent === true) void act('me.prefer', { elder: on });
}

/** Elder mode set up elsewhere, by oneself or by staff, holds here until something else is chosen here. */
export function adoptElder(session: Session): void {
  if (session.person?.elder === true && !elderChosen()) chooseElder(true);
}
