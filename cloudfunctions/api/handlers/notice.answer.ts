import { answered } from '@core/domain/notice/objection';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { tellAll } from '../../kit/outbox';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { showNotice } from '../noticeViews';
import { note, stops } from '../noticing';
import { checkTexts } from '../texts';

/** Answers one objection; everybody whom the notice is for reads the answer, nobody the objection. */
export const noticeAnswer = acts(
  'notice.answer',
  async ({ id, objection, words }, call) => {
    const notice = await one('notices', id);
    const stopped = stops(call, 'answer', notice);
    if (!notice || stopped) return stopped ?? refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    return commitOnce(call, async (tx) => {
      const one = await tx.get('objections', objection);
      if (one?.noticeId !== id) return refused('NOT_FOUND');
      if (one.answered) return refused('ANSWERED');
      await tx.put('objections', answered(one, words, call.id, call.now));
      const told = { to: one.personId, about: 'objectionAnswered', title: notice.title } as const;
      await tellAll(tx, [{ ...told, icon: 'clipboard-text', subject: id, version: 1 }], call.now);
      await note(tx, call, notice);
      return { noticeId: id };
    });
  },
  showNotice,
);
