import { isLawful } from '@core/domain/notice/steps';
import { acts } from '../../kit/handler';
import { objectionId } from '../../kit/notices';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { viewOf } from '../noticeViews';
import { noticeFor } from '../noticing';
import { checkTexts } from '../texts';

/** What a household has against a 公示, once, while it is open. */
export const noticeObject = acts(
  'notice.object',
  async ({ id, words }, call) => {
    const notice = await noticeFor(id, call);
    if (!notice) return refused('NOT_FOUND');
    if (!isLawful('object', notice, call.now)) return refused('NOTICE_NOT_NOW');
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const _id = objectionId(id, call.home);
    const written = { noticeId: id, personId: call.id, household: call.home, words, at: call.now };
    return commitOnce(call, async (tx) => {
      if (await tx.get('objections', _id)) return refused('OBJECTED');
      await tx.put('objections', { _id, ...written, answered: false });
      return { noticeId: id };
    });
  },
  async ({ noticeId = '' }, call) => {
    const notice = await noticeFor(noticeId, call);
    return notice ? { notice: await viewOf(notice, call) } : refused('NOT_FOUND');
  },
);
