import { roundOf } from '@core/domain/hearing/resolution';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one, page } from '../../kit/store';
import { placeNames } from '../grantView';
import { hearingFor } from '../hearingViews';
import { isOfHearing } from '../resolving';

const PAGE = 20;

/** What households have against it, for who has to answer. */
export const resolutionObjections = reads('resolution.objections', async ({ id, cursor }, call) => {
  const known = await hearingFor(id, call);
  if (!known) return refused('NOT_FOUND');
  if (!isOfHearing(known.relations)) return refused('HEARING_NOT_YOURS');
  const resolution = await one('resolutions', id);
  if (!resolution) return { list: [] };
  const { list, next } = await page(
    'objections',
    { noticeId: roundOf(resolution) },
    ['at', 'desc'],
    PAGE,
    cursor,
  );
  const names = await placeNames(list.map(({ household }) => household));
  return {
    list: list.map(({ _id, words, at, household, answer }) => ({
      ...{ id: _id, words, at, household: names.get(household) ?? '', answer },
    })),
    ...(next === undefined ? {} : { next }),
  };
});
