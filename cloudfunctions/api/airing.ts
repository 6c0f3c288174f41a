import { takeQuestion } from '@core/domain/live/questionTake';
import type { Call } from '../kit/call';
import { recordQuestion } from '../kit/recordQuestion';
import { questionActor, type Asked } from './changeQuestion';

/** What is on air while another one comes was answered aloud: one at a time, in one commit. */
export async function answeredBefore({ tx, show }: Pick<Asked, 'tx' | 'show'>, call: Call): Promise<void> {
  const board = await tx.get('questionBoards', show._id);
  const before = board?.onAir === undefined ? undefined : await tx.get('questions', board.onAir);
  if (!before) return;
  const { now } = call;
  const decision = takeQuestion(before, 'answer', questionActor(before, show, call), {}, { now, show });
  if (!decision.ok) throw new Error(`what is on air cannot have been answered: ${decision.refusal}`);
  const { question: after, notify } = decision;
  await recordQuestion(tx, { before, after, act: 'answer', notify, now });
}
