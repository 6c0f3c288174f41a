import { noticeWriters } from '@core/domain/notice/steps';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { one, page } from '../../kit/store';
import { surveyCards } from '../surveying';

/** Surveys of the widest place that the caller writes for, and of everything in it. */
export const surveyManage = reads('survey.manage', async ({ cursor }, call) => {
  const scopes = call.grants.filter(({ role }) => noticeWriters.some((one) => one === role));
  const [here] = scopes.map(({ scope }) => scope).sort((a, b) => a.length - b.length);
  const region = here === undefined ? undefined : await one('regions', here);
  if (!region) return refused('NOT_FOUND');
  const { list, next } = await page('surveys', { within: region._id }, ['at', 'desc'], PAGE, cursor);
  return { list: await surveyCards(list, call), next, placeName: region.name };
});
