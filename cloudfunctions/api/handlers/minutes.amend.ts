import { isUnderItem, wordsIn, writesMinutes } from '@core/domain/hearing/minutes';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeHearing } from '../changeHearing';
import { checkAll } from '../checkAll';
import { showMinutes } from '../minuteViews';
import { amendIn, areOwnPhotos, publishedLines } from '../writingMinutes';

/** A later edition of published minutes, with a word why that all read. */
export const minutesAmend = acts(
  'minutes.amend',
  async ({ id, version, mendings, why }, call) => {
    const said = mendings.map((mending) => mending.said);
    if (!(await areOwnPhotos(call, said, await publishedLines(id)))) return refused('NOT_YOUR_PICTURE');
    const unseemly = await checkAll(call, [why, ...wordsIn(said)]);
    if (unseemly) return unseemly;
    const wanted = { action: 'minutes.amend', act: 'amendMinutes', id, version } as const;
    return changeHearing(call, wanted, async (hearing, actor, tx) => {
      if (!writesMinutes(actor.relations)) return {};
      if (!said.every((one) => isUnderItem(hearing, one))) return refused('NOT_FOUND');
      return (await amendIn(tx, hearing, { mendings, why }, call.now)) ?? {};
    });
  },
  showMinutes,
);
