import type { RefusalCode } from '@core/contract/index';
import { questionRelations, type QuestionAct, type QuestionRelation } from '@core/domain/live/questionSteps';
import {
  questionRefusal,
  takeQuestion,
  type QuestionActor,
  type QuestionChange,
} from '@core/domain/live/questionTake';
import type { Question } from '@core/domain/live/question';
import type { Show } from '@core/domain/live/show';
import { crew } from '@core/domain/live/showSteps';
import { livesAtShow, showRelationsTo, showSubject } from '@core/domain/live/showVisibility';
import type { Subject } from '@core/domain/people/permission';
import type { Call } from '../kit/call';
import type { ActResult, QuestionRow, ShowRow } from '../kit/documents';
import type { Acts } from '../kit/handler';
import { inLine } from '../kit/inLine';
import { commitOnce } from '../kit/once';
import { recordQuestion, tellQuestions } from '../kit/recordQuestion';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';
import { showActor } from './changeShow';
import { codeOf } from './codeOf';

/** One step of one question by the caller; with a version where an old screen could mean something else. */
interface Wanted<A extends Acts> {
  action: A;
  act: QuestionAct;
  id: string;
  version?: number;
}

/** A question and its show as they are inside the transaction, and who acts. */
export interface Asked {
  tx: Tx;
  question: QuestionRow;
  show: ShowRow;
  actor: QuestionActor;
}

/** What an act brings along; a refusal ends it there. */
type Bring<A extends Acts> = (
  asked: Asked,
) => QuestionChange | Refused<RefusalCode<A>> | Promise<QuestionChange | Refused<RefusalCode<A>>>;

/** One step of a question by the caller: load → decide → commit; then whoever watches is told. */
export async function changeQuestion<A extends Acts>(
  call: Call,
  wanted: Wanted<A>,
  bring: Bring<A> = () => ({}),
): Promise<ActResult | Refused<RefusalCode<A>>> {
  let showId = '';
  const result = await inLine(wanted.id, () =>
    commitOnce(call, async (tx) => {
      const question = await tx.get('questions', wanted.id);
      showId = question?.showId ?? '';
      return stepIn(tx, call, wanted, bring, question);
    }),
  );
  if (!isRefused(result) && showId !== '') await tellQuestions(showId);
  return result;
}

async function stepIn<A extends Acts>(
  tx: Tx,
  call: Call,
  { action, act, version }: Wanted<A>,
  bring: Bring<A>,
  question: QuestionRow | undefined,
): Promise<ActResult | Refused<RefusalCode<A>>> {
  const show = question && (await tx.get('shows', question.showId));
  if (!question || !show || !call.reaches(questionSubject(question, show, call))) return refused('NOT_FOUND');
  if (version !== undefined && (version < question.trueSince || version > question.version))
    return refused(codeOf(call, action, 'STALE'));
  const actor = questionActor(question, show, call);
  const stopped = questionRefusal(question, act, actor, show);
  if (stopped) return refused(codeOf(call, action, stopped));
  const change = await bring({ tx, question, show, actor });
  if (isRefused(change)) return change;
  const decision = takeQuestion(question, act, actor, change, { now: call.now, show });
  if (!decision.ok) return refused(codeOf(call, action, decision.refusal));
  const { question: after, notify } = decision;
  await recordQuestion(tx, { before: question, after, act, notify, now: call.now });
  return { questionId: question._id };
}

/** The caller as an actor on a question, in the role that brings him there. */
export function questionActor(question: Pick<Question, 'askerId'>, show: Show, call: Call): QuestionActor {
  const relations = showRelationsTo(show, call.caller);
  const stands: Partial<Record<QuestionRelation, boolean>> = {
    asker: question.askerId === call.id,
    neighbour: livesAtShow(show, call.caller),
    crew: relations.some((relation) => crew.some((one) => one === relation)),
    desk: relations.includes('office'),
  };
  const { personId, role } = showActor(show, call);
  return { personId, role, relations: questionRelations.filter((relation) => stands[relation] === true) };
}

/** A question as the permission table sees it: his who asked, and for whoever its show is for. */
export function questionSubject({ askerId }: Pick<Question, 'askerId'>, show: Show, call: Call): Subject {
  return { ...showSubject(show, call.caller), ownerId: askerId };
}
