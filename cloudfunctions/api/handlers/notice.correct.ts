import { textsOf } from '@core/domain/notice/block';
import { stepped } from '@core/domain/notice/steps';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { showNotice } from '../noticeViews';
import { areOwnFiles, changeNotice } from '../noticing';
import { checkTexts } from '../texts';

/** Other words in the place of those that people read, with a reason that they read too. Nobody is told anew. */
export const noticeCorrect = acts(
  'notice.correct',
  async ({ said, why, ...which }, call) => {
    const before = await one('notices', which.id);
    if (!before || !call.reaches({ place: before.place })) return refused('NOT_FOUND');
    if (!(await areOwnFiles(call, said, before))) return refused('NOT_YOUR_PICTURE');
    const names = said.attachments.map(({ name }) => name);
    const unseemly = await checkTexts(call, [said.title, ...said.blocks.flatMap(textsOf), ...names, why]);
    if (unseemly) return unseemly;
    return changeNotice(call, { ...which, act: 'correct' }, (notice) => {
      const changed = { ...said, why, correctedAt: call.now, edition: notice.edition + 1 };
      return Promise.resolve(stepped(notice, 'correct', call.now, changed));
    });
  },
  showNotice,
);
