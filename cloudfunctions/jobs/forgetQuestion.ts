import { forgottenQuestion } from '@core/domain/live/questionTake';
import { inTurn } from '../kit/inTurn';
import { questionRowOf, recordQuestion } from '../kit/recordQuestion';
import { find } from '../kit/store';
import { commit } from '../kit/transaction';

const AT_ONCE = 4;

/** Forgets who asked and what; what waited still is withdrawn. */
export async function forgetQuestion(id: string, now: number): Promise<void> {
  await commit(async (tx) => {
    const before = await tx.get('questions', id);
    if (!before) return;
    const after = forgottenQuestion(before, now);
    await recordQuestion(tx, { before, after, act: 'withdraw', notify: [], now });
  });
}

/** What somebody who left had asked. */
export async function questionsOf(askerId: string, slice: number, now: number): Promise<number> {
  const questions = await find('questions', { askerId }, slice);
  return inTurn(questions, AT_ONCE, async ({ _id }) => {
    await forgetQuestion(_id, now);
    return true;
  });
}

/** Who left no longer wants to know anything. */
export async function wantedBy(personId: string, slice: number): Promise<number> {
  const questions = await find('questions', { seconds: personId }, slice);
  return inTurn(questions, AT_ONCE, async ({ _id }) => {
    await commit(async (tx) => {
      const before = await tx.get('questions', _id);
      if (!before) return;
      const after = { ...before, seconds: before.seconds.filter((one) => one !== personId) };
      await tx.put('questions', questionRowOf({ before, after, act: 'unsecond' }));
    });
    return true;
  });
}
