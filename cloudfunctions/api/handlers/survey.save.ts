import { DAY, moment } from '@core/domain/calendar/time';
import { keysOf } from '@core/domain/notice/target';
import type { Survey } from '@core/domain/survey/survey';
import { around } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { showSurvey } from '../surveying';
import { checkTexts } from '../texts';

/** Keeps a survey that nobody has been asked yet; once it is open its questions stay as they are. */
export const surveySave = acts(
  'survey.save',
  async ({ id, version, target, until: last, ...asked }, call) => {
    if (!call.reaches({ place: target.place }) || !(await one('regions', target.place)))
      return refused('NOT_FOUND');
    const until = moment(last) + DAY;
    if (until <= call.now) return refused('DAY_PAST');
    const texts = asked.questions.flatMap(({ title, options }) => [title, ...options]);
    const unseemly = await checkTexts(call, [asked.title, asked.intro, ...texts]);
    if (unseemly) return unseemly;
    const _id = id ?? newId();
    const aim = { ...target, within: around(target.place), keys: keysOf(target) };
    return commitOnce(call, async (tx) => {
      const before = id === undefined ? undefined : await tx.get('surveys', id);
      if (id !== undefined && !(before && call.reaches({ place: before.place }))) return refused('NOT_FOUND');
      if (before && before.state !== 'draft') return refused('SURVEY_NOT_NOW');
      if (before && before.version !== version) return refused('STALE');
      const kept: Survey = {
        ...{ _id, version: (before?.version ?? 0) + 1, ...aim, ...asked, until },
        ...{ state: 'draft', open: false, by: before?.by ?? call.id, at: call.now },
      };
      await tx.put('surveys', kept);
      return { surveyId: _id };
    });
  },
  showSurvey,
);
