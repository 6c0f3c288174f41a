import { acts } from '../../kit/handler';
import { changeSurvey, showSurvey } from '../surveying';

/** Ends a survey before its last day. */
export const surveyClose = acts(
  'survey.close',
  (which, call) => changeSurvey(call, { ...which, from: 'open' }, () => ({ state: 'closed', open: false })),
  showSurvey,
);
