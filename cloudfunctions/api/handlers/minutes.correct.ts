import { canCorrect } from '@core/domain/hearing/minuteEditions';
import { acts } from '../../kit/handler';
import { idOf } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { tellAll } from '../../kit/outbox';
import { titleInPublic } from '../../kit/recordHearing';
import { refused } from '../../kit/refused';
import { sessionFor, sessionIn, wasThereAs } from '../inHearing';
import { showMinutes } from '../minuteViews';
import { checkTexts } from '../texts';
import { editionId } from '../writingMinutes';

/** What somebody who was there remembers otherwise; who writes the minutes is told. */
export const minutesCorrect = acts(
  'minutes.correct',
  async ({ id, entryId, words }, call) => {
    const known = await sessionFor(id, call);
    if (!known) return refused('NOT_FOUND');
    if (!canCorrect(known.hearing, call.now)) return refused('HEARING_NOT_NOW');
    const role = await wasThereAs(known.hearing, call);
    if (!role) return refused('NOT_IN_ROOM');
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const _id = idOf(id, entryId, call.id);
    return commitOnce(call, async (tx) => {
      const { hearing } = (await sessionIn(tx, id, call)) ?? known;
      const { edition, host, minuteTaker = host } = hearing;
      const shown = await tx.get('minuteEditions', editionId(id, edition));
      if (!shown?.entries.some((entry) => entry.id === entryId)) return refused('NOT_FOUND');
      if (await tx.get('corrections', _id)) return refused('CORRECTED');
      const asked = { hearingId: id, entryId, edition, personId: call.id, role, words, at: call.now };
      await tx.put('corrections', { _id, ...asked, state: 'asked' });
      const told = { about: 'minutesAsked', subject: id, icon: 'users-three', version: call.now } as const;
      await tellAll(tx, [{ ...told, to: minuteTaker.personId, title: titleInPublic(hearing) }], call.now);
      return { hearingId: id };
    });
  },
  showMinutes,
);
