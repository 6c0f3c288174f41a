import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** Moves a show to another hour; who wanted to be told of it is. */
export const showReschedule = acts(
  'show.reschedule',
  ({ startsAt, endsAt, ...which }, call) =>
    changeShow(call, { action: 'show.reschedule', act: 'reschedule', ...which }, () => ({
      startsAt,
      endsAt,
    })),
  answerShow,
);
