import { roundOf } from '@core/domain/hearing/resolution';
import { answered } from '@core/domain/notice/objection';
import { acts } from '../../kit/handler';
import { tellAll } from '../../kit/outbox';
import { refused } from '../../kit/refused';
import { changeHearing } from '../changeHearing';
import { isOfHearing, resolutionIn, showResolution } from '../resolving';
import { checkTexts } from '../texts';

/** Answers one objection; all read the answer, nobody the objection. */
export const resolutionAnswer = acts(
  'resolution.answer',
  async ({ id, objection, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const wanted = { action: 'resolution.answer', act: 'answerObjection', id } as const;
    return changeHearing(call, wanted, async (hearing, { relations }, tx) => {
      if (!isOfHearing(relations)) return refused('HEARING_NOT_YOURS');
      const one = await tx.get('objections', objection);
      if (one?.noticeId !== roundOf(await resolutionIn(tx, hearing, call))) return refused('NOT_FOUND');
      if (one.answered) return refused('ANSWERED');
      await tx.put('objections', answered(one, words, call.id, call.now));
      const told = { to: one.personId, about: 'resolutionAnswered', title: hearing.title } as const;
      const which = { icon: 'users-three', subject: id, version: hearing.version };
      await tellAll(tx, [{ ...told, ...which }], call.now);
      return {};
    });
  },
  showResolution,
);
