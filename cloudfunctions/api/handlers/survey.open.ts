import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeSurvey, showSurvey } from '../surveying';

/** Lets people answer, until its last day. */
export const surveyOpen = acts(
  'survey.open',
  (which, call) =>
    changeSurvey(call, { ...which, from: 'draft' }, ({ until }) =>
      until <= call.now ? refused('DAY_PAST') : { state: 'open', open: true, openedAt: call.now },
    ),
  showSurvey,
);
