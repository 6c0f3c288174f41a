import type { Output } from '@core/contract/index';
import { hasMinutes } from '@core/domain/hearing/hearing';
import { canCorrect, type Correction } from '@core/domain/hearing/minuteEditions';
import { areWritten, writesMinutes, type Entry } from '@core/domain/hearing/minutes';
import { mayHear } from '@core/domain/hearing/take';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import { count, find, one } from '../kit/store';
import { sessionFor, wasThereAs, type InHearing } from './inHearing';
import { picturesOf } from './pictures';
import { editionId } from './writingMinutes';

type View = Output<'minutes.get'>['minutes'];

/** What one person can have asked for is read together. */
const MOST_MINE = 30;

/** The minutes of a session as the caller may read them; of one that he may not know of, nothing. */
export async function showMinutes(
  { hearingId = '', edition = '' }: ActResult,
  call: Call,
): Promise<Output<'minutes.get'> | Refused<'NOT_FOUND'>> {
  const known = await sessionFor(hearingId, call);
  if (!known) return refused('NOT_FOUND');
  const { hearing } = known;
  const wanted = edition === '' ? hearing.edition : Number(edition);
  const shown = hasMinutes(hearing) ? await one('minuteEditions', editionId(hearingId, wanted)) : undefined;
  if (edition !== '' && !shown) return refused('NOT_FOUND');
  const notes = await notesFor(known);
  const photos = [...(shown?.entries ?? []), ...notes].flatMap(({ said }) => said.photos);
  const [pictures, rights] = await Promise.all([picturesOf(photos), rightsOf(known, call)]);
  const { version, state, title, startsAt, agenda, panel, correctUntil } = hearing;
  return {
    minutes: {
      ...{ id: hearingId, version, state, title, startsAt, agenda, panel, correctUntil, ...rights },
      venue: hearing.venue.words,
      edition: shown?.edition ?? 0,
      editions: hearing.edition,
      at: shown?.at,
      why: shown?.why ?? '',
      lines: shown?.entries ?? [],
      notes,
      photos: pictures.of([...new Set(photos)], call),
    },
  };
}

/** What is being written, for who writes it. */
async function notesFor({ hearing, relations }: InHearing): Promise<Entry[]> {
  if (!writesMinutes(relations) || !areWritten(hearing)) return [];
  return (await one('minutes', hearing._id))?.entries ?? [];
}

type Rights = 'mayWrite' | 'mayPublish' | 'mayAmend' | 'mayCorrect' | 'asked' | 'mine';

async function rightsOf({ hearing, relations }: InHearing, call: Call): Promise<Pick<View, Rights>> {
  const writes = writesMinutes(relations);
  const { _id: hearingId } = hearing;
  const open = canCorrect(hearing, call.now);
  const [mine, asked, part] = await Promise.all([
    hasMinutes(hearing) ? find('corrections', { hearingId, personId: call.id }, MOST_MINE) : [],
    writes && hasMinutes(hearing) ? count('corrections', { hearingId, state: 'asked' }) : 0,
    open && !writes ? wasThereAs(hearing, call) : undefined,
  ]);
  return {
    mayWrite: writes && areWritten(hearing),
    mayPublish: mayHear(hearing, 'publishMinutes', relations, call.now),
    mayAmend: mayHear(hearing, 'amendMinutes', relations, call.now),
    mayCorrect: part !== undefined,
    asked,
    mine: mine.map(shownCorrection),
  };
}

/** A correction with nobody's name in it. */
export const shownCorrection = (one: Correction): View['mine'][number] => {
  const { _id: id, entryId, words, at, role, state, answer, answeredAt } = one;
  return { id, entryId, words, at, role, state, answer, answeredAt };
};
