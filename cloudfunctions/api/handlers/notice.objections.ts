import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { one, page } from '../../kit/store';
import { placeNames } from '../grantView';

/** What households have against a 公示, by door: for staff of the place, who go and talk to them. */
export const noticeObjections = reads('notice.objections', async ({ id, cursor }, call) => {
  const notice = await one('notices', id);
  if (!notice || !call.reaches({ place: notice.place })) return refused('NOT_FOUND');
  const { list, next } = await page('objections', { noticeId: id }, ['at', 'desc'], PAGE, cursor);
  const doors = await placeNames(list.map(({ household }) => household));
  const shown = list.map(({ _id, words, at, household, answer, answeredAt }) => ({
    ...{ id: _id, words, at, household: doors.get(household) ?? '', answer, answeredAt },
  }));
  return { list: shown, next };
});
