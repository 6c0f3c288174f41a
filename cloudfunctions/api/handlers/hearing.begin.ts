import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';

/** Begins a session with as many as have come. */
export const hearingBegin = acts(
  'hearing.begin',
  ({ came, ...which }, call) =>
    changeHearing(call, { action: 'hearing.begin', act: 'begin', ...which }, () => ({ came })),
  answerHearing,
);
