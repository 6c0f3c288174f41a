import { isShowOver } from '@core/domain/live/show';
import { showSubject } from '@core/domain/live/showVisibility';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { reminderId } from '../../kit/recordShow';
import { refused } from '../../kit/refused';
import { answerShow } from '../showViews';

/** Wants to be told before a show begins, or no longer; wanted twice is wanted once. */
export const showRemind = acts(
  'show.remind',
  ({ id, wanted }, call) =>
    commitOnce(call, async (tx) => {
      const show = await tx.get('shows', id);
      if (!show || !call.reaches(showSubject(show, call.caller))) return refused('NOT_FOUND');
      const waits = show.announcedAt !== undefined && show.live && !isShowOver(show);
      if (wanted && !waits) return refused('SHOW_NOT_NOW');
      const _id = reminderId(id, call.id);
      if (wanted) await tx.put('showReminders', { _id, showId: id, personId: call.id, at: call.now });
      else if (await tx.get('showReminders', _id)) await tx.remove('showReminders', _id);
      return { showId: id };
    }),
  answerShow,
);
