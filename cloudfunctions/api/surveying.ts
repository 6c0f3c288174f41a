import type { Output } from '@core/contract/index';
import { mayPublish } from '@core/domain/notice/steps';
import { isFor } from '@core/domain/notice/target';
import { isOpen, type Survey } from '@core/domain/survey/survey';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { idOf } from '../kit/ids';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import { count, many, one } from '../kit/store';
import { placeNames } from './grantView';

type Card = Output<'survey.list'>['list'][number];
type View = Output<'survey.get'>['survey'];
type Edited = Output<'survey.edit'>['survey'];

/** That somebody has taken part is found by the two of them alone, and says nothing of what he answered. */
export const takenId = (surveyId: string, personId: string): string => idOf(surveyId, 'taken', personId);

/** Surveys as lines of a list; what the caller has answered is read for all of them together. */
export async function surveyCards(surveys: readonly Survey[], call: Call): Promise<Card[]> {
  const [names, parts] = await Promise.all([
    placeNames(surveys.map(({ place }) => place)),
    many(
      'surveyParts',
      surveys.map(({ _id }) => takenId(_id, call.id)),
    ),
  ]);
  const taken = new Set(parts.map(({ _id }) => _id));
  return surveys.map(({ _id: id, title, place, until, state }) => ({
    ...{ id, title, until, placeName: names.get(place) ?? '', taken: taken.has(takenId(id, call.id)) },
    state: state === 'open' && until <= call.now ? 'closed' : state,
  }));
}

/** A survey as whoever it is for sees it. */
export async function surveyView(survey: Survey, call: Call): Promise<View> {
  const [card] = await surveyCards([survey], call);
  if (!card) throw new Error('a survey came without its line');
  const { intro, questions } = survey;
  return { ...card, intro, questions, mayAnswer: isOpen(survey, call.now) && !card.taken };
}

/** A survey that is for the caller and that has been opened. */
export async function surveyFor(id: string, call: Call): Promise<Survey | undefined> {
  const survey = await one('surveys', id);
  const parties = survey && survey.state !== 'draft' && isFor(survey, call.caller) ? [call.id] : [];
  return survey && call.reaches({ parties }) ? survey : undefined;
}

/** How many have answered: counted in an index. */
export const answeredIn = (surveyId: string): Promise<number> => count('surveyAnswers', { surveyId });

/** The answer of every act of staff on one survey. */
export async function showSurvey(
  { surveyId = '' }: ActResult,
  call: Call,
): Promise<{ survey: Edited } | Refused<'NOT_FOUND'>> {
  const survey = await one('surveys', surveyId);
  if (!survey) return refused('NOT_FOUND');
  const { version, place, roles, state } = survey;
  const [view, answered] = await Promise.all([surveyView(survey, call), answeredIn(surveyId)]);
  const publishes = mayPublish(call.grants, 'announcement', place);
  const acts = [
    ...(state === 'draft' ? (['save'] as const) : []),
    ...(state === 'draft' && publishes ? (['open'] as const) : []),
    ...(state === 'open' && publishes ? (['close'] as const) : []),
  ];
  return { survey: { ...view, version, place, roles, answered, acts } };
}

type Stop = 'NOT_FOUND' | 'NOT_PUBLISHER' | 'SURVEY_NOT_NOW' | 'STALE';

/** Opens or closes a survey, on the version that was seen, with a line in the journal. */
export function changeSurvey<Code extends string = never>(
  call: Call,
  { id, version, from }: { id: string; version: number; from: Survey['state'] },
  decide: (survey: Survey) => Partial<Survey> | Refused<Code>,
): Promise<ActResult | Refused<Code | Stop>> {
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Code | Stop>> => {
    const survey = await tx.get('surveys', id);
    if (!survey || !call.reaches({ place: survey.place })) return refused('NOT_FOUND');
    if (!mayPublish(call.grants, 'announcement', survey.place)) return refused('NOT_PUBLISHER');
    if (survey.state !== from) return refused('SURVEY_NOT_NOW');
    if (survey.version !== version) return refused('STALE');
    const changed = decide(survey);
    if (isRefused(changed)) return changed;
    await tx.put('surveys', { ...survey, ...changed, version: version + 1, at: call.now });
    await journalled(tx, call, { place: survey.place, about: id });
    return { surveyId: id };
  });
}
