import { answersForHearing, type Hearing, type HearingHolder } from './hearing';
import type { HearingAbout } from './messages';
import { isPaperOwed, writersOf } from './reminders';
import type { HearingAct } from './steps';

/** `guests`: everybody who has a seat or came; how many they are is not known here, a job tells them. */
export interface HearingNotice {
  /** The person's id, or `guests`. */
  to: string;
  about: HearingAbout;
}

/** `writers`: its host and who writes it down, while a paper is owed. */
type Side = 'answering' | 'taker' | 'writers' | 'parties' | 'guests';

/** Whom each act concerns; who did it himself is left out. */
const told: Partial<Record<HearingAct | 'schedule', Partial<Record<Side, HearingAbout>>>> = {
  schedule: { parties: 'hearingParty' },
  reschedule: { parties: 'hearingMoved', guests: 'hearingMoved' },
  postpone: { parties: 'hearingOff', guests: 'hearingOff' },
  cancel: { parties: 'hearingOff', guests: 'hearingOff' },
  lacksQuorum: { parties: 'hearingOff', guests: 'hearingOff' },
  end: { answering: 'hearingWritten', taker: 'hearingWritten' },
  publishMinutes: { parties: 'hearingMinutes', guests: 'hearingMinutes' },
  amendMinutes: { parties: 'hearingMinutes' },
  publishResolution: { guests: 'hearingResolved' },
  count: { answering: 'hearingYours', guests: 'hearingResolved' },
  object: { answering: 'hearingYours' },
  evaluate: { parties: 'hearingDone', guests: 'hearingDone' },
  resolve: { answering: 'resolutionWaits', taker: 'resolutionWaits' },
  escalate: { answering: 'hearingYours', writers: 'papersLate' },
};

/** Who must be told of an act, each once; never the one who did it. */
export function hearingNoticesOf(
  hearing: Hearing,
  act: HearingAct | 'schedule',
  { personId, chain }: { personId: string; chain: readonly HearingHolder[] },
): HearingNotice[] {
  const people: Record<Side, readonly (string | undefined)[]> = {
    answering: [answersForHearing(hearing, chain)?.personId],
    taker: [hearing.minuteTaker?.personId],
    writers: isPaperOwed(hearing) ? writersOf(hearing) : [],
    parties: hearing.parties,
    guests: ['guests'],
  };
  const notices = new Map<string, HearingNotice>();
  for (const [side, about] of Object.entries(told[act] ?? {}) as [Side, HearingAbout][])
    for (const to of people[side])
      if (to !== undefined && to !== personId && !notices.has(to)) notices.set(to, { to, about });
  return [...notices.values()];
}
