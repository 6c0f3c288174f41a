import type { RefusalCode } from '@core/contract/index';
import type { Correction } from '@core/domain/hearing/minuteEditions';
import { isUnderItem, wordsIn, writesMinutes, type EntryWords } from '@core/domain/hearing/minutes';
import type { Call } from '../kit/call';
import type { ActResult, HearingRow } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { tellAll } from '../kit/outbox';
import { titleInPublic } from '../kit/recordHearing';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';
import { changeHearing } from './changeHearing';
import { checkAll } from './checkAll';
import { sessionIn } from './inHearing';
import { amendIn, areOwnPhotos, publishedLines } from './writingMinutes';

interface Answer {
  id: string;
  version: number;
  correction: string;
  words: string;
}
type Answered = Promise<ActResult | Refused<RefusalCode<'minutes.answer'>>>;

/** What an edition that took a correction over says of why. */
const TAKEN = '按到场的人说的更正';

/** A new edition with the line as it is from now on; whoever asked for it hears of it. */
export async function answerCorrection(
  call: Call,
  { id, version, correction, words, said }: Answer & { said: EntryWords },
): Answered {
  if (!(await areOwnPhotos(call, [said], await publishedLines(id)))) return refused('NOT_YOUR_PICTURE');
  const unseemly = await checkAll(call, [words, ...wordsIn([said])]);
  if (unseemly) return unseemly;
  const wanted = { action: 'minutes.answer', act: 'amendMinutes', id, version } as const;
  return changeHearing(call, wanted, async (hearing, actor, tx) => {
    if (!writesMinutes(actor.relations)) return {};
    const asked = await openIn(tx, id, correction);
    if (isRefused(asked)) return asked;
    if (!isUnderItem(hearing, said)) return refused('NOT_FOUND');
    const mendings = [{ id: asked.entryId, gone: false, said }];
    const stopped = await amendIn(tx, hearing, { mendings, why: TAKEN }, call.now);
    if (stopped) return stopped;
    await settle(tx, hearing, { ...asked, state: 'taken', answer: words }, call.now);
    return {};
  });
}

/** The minutes stay as they are, and why. */
export async function declineCorrection(call: Call, { id, correction, words }: Answer): Answered {
  const unseemly = await checkAll(call, [words]);
  if (unseemly) return unseemly;
  return commitOnce(call, async (tx) => {
    const known = await sessionIn(tx, id, call);
    if (!known) return refused('NOT_FOUND');
    if (!writesMinutes(known.relations)) return refused('HEARING_NOT_YOURS');
    const asked = await openIn(tx, id, correction);
    if (isRefused(asked)) return asked;
    await settle(tx, known.hearing, { ...asked, state: 'declined', answer: words }, call.now);
    return { hearingId: id };
  });
}

async function openIn(
  tx: Tx,
  hearingId: string,
  id: string,
): Promise<Correction | Refused<'NOT_FOUND' | 'ANSWERED'>> {
  const asked = await tx.get('corrections', id);
  if (asked?.hearingId !== hearingId) return refused('NOT_FOUND');
  return asked.state === 'asked' ? asked : refused('ANSWERED');
}

async function settle(tx: Tx, hearing: HearingRow, answered: Correction, now: number): Promise<void> {
  await tx.put('corrections', { ...answered, answeredAt: now });
  const { personId: to } = answered;
  const told = { about: 'minutesAnswered', subject: hearing._id, icon: 'users-three', version: now } as const;
  await tellAll(tx, [{ ...told, to, title: titleInPublic(hearing) }], now);
}
