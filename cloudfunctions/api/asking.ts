import { QUESTIONS_A_SHOW, QUESTIONS_AT_ONCE } from '@core/domain/live/question';
import { emptyBoard } from '@core/domain/live/questionBoard';
import { asking } from '@core/domain/live/questionSteps';
import { askedQuestion } from '@core/domain/live/questionTake';
import { livesAtShow, showSubject } from '@core/domain/live/showVisibility';
import { at } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { newId } from '../kit/ids';
import { commitOnce } from '../kit/once';
import { recordQuestion } from '../kit/recordQuestion';
import { refused, type Refused } from '../kit/refused';
import { anyOf, count } from '../kit/store';

type Refusal = 'NOT_FOUND' | 'NOT_LIVING_HERE' | 'SHOW_NOT_NOW' | 'TOO_MANY_QUESTIONS' | 'QUESTIONS_FULL';

/** Puts a question into the line of a show. */
export function commitQuestion(
  call: Call,
  { show: showId, words }: { show: string; words: string },
): Promise<ActResult | Refused<Refusal>> {
  const { now, id: askerId } = call;
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Refusal>> => {
    const show = await tx.get('shows', showId);
    if (!show || !call.reaches(showSubject(show, call.caller))) return refused('NOT_FOUND');
    if (!livesAtShow(show, call.caller)) return refused('NOT_LIVING_HERE');
    if (!asking.some((state) => state === show.state)) return refused('SHOW_NOT_NOW');
    // Counted in the commit that writes the board, as everybody's does who asks: of two at once one counts again.
    const waiting = { askerId, showId, state: anyOf(['open', 'onAir']) };
    const board = (await tx.get('questionBoards', showId)) ?? emptyBoard(showId);
    if (board.asked >= QUESTIONS_A_SHOW) return refused('QUESTIONS_FULL');
    if ((await count('questions', waiting)) >= QUESTIONS_AT_ONCE) return refused('TOO_MANY_QUESTIONS');
    const grid = at('grid', call.home) ?? show.place;
    const said = { _id: newId(), showId, place: show.place, grid, askerId, words };
    const after = askedQuestion(said, now);
    await recordQuestion(tx, { after, act: 'ask', notify: [], now });
    return { questionId: after._id };
  });
}
