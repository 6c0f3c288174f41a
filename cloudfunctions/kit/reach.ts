import { isWanted } from '@core/domain/notify/reach';
import type { Purpose } from '@core/domain/notify/templates';
import type { PersonRow } from './documents';
import { templates } from './settings';

type Told = Pick<PersonRow, 'credits' | 'muted'>;

/** Messages of one purpose that WeChat may still deliver to somebody. */
export const creditsFor = (person: Told | undefined, purpose: Purpose): number =>
  person?.credits[templates()[purpose] ?? ''] ?? 0;

/** How many times WeChat may ring a helper for somebody who asks; none where he does not want that. */
export const helperCredits = (person: Told): number =>
  isWanted('help', person.muted) ? creditsFor(person, 'asked') : 0;
