import { isOpen } from '@core/domain/survey/survey';
import { at } from '@core/domain/place/region';
import { many, one } from '../../kit/store';
import type { Work } from '../slices';
import { keptSheet } from './keptSheet';
import { noticePdf } from './noticePdf';
import { addressOf } from './pages';
import { surveySheet } from './surveySheet';

/** Puts the code of one survey on paper, while people can answer. */
export const printSurvey: Work = async (cursor, now, job) => {
  const survey = await one('surveys', job.input?.survey ?? '');
  if (!survey || !isOpen(survey, now)) return { cursor, done: 0, finished: true };
  const places = ['tenant', 'street', 'community'] as const;
  const paths = places.flatMap((level) => at(level, survey.place) ?? []);
  const regions = await many('regions', [...paths, survey.place]);
  const nearest = [...regions].sort((a, b) => b._id.length - a._id.length);
  const sheet = surveySheet(survey, {
    placeName: nearest[0]?.name ?? '',
    phone: nearest.find(({ phone }) => phone !== undefined)?.phone ?? '',
    address: addressOf('notices/survey/index', survey._id),
  });
  return keptSheet(job, 'sheets', await noticePdf(sheet), now);
};
