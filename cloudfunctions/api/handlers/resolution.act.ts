import { askedAt } from '@core/domain/hearing/resolution';
import { dayOf } from '@core/domain/calendar/time';
import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { changeHearing } from '../changeHearing';
import { orderedBy, ownersIn } from '../resolutionOrders';
import { resolutionIn, showResolution } from '../resolving';
import { checkTexts } from '../texts';

/** Something to be done: an order that is sent at once to who is to do it, by a day. */
export const resolutionAct = acts(
  'resolution.act',
  async ({ id, version, ...asked }, call) => {
    if (asked.day < dayOf(call.now)) return refused('DAY_PAST');
    const seen = await one('hearings', id);
    if (!seen) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [asked.title, asked.words]);
    if (unseemly) return unseemly;
    const { personId, role } = asked.owner;
    const owner = (await ownersIn(seen, call.now)).find(
      (each) => each.personId === personId && each.role === role,
    );
    const wanted = { action: 'resolution.act', act: 'addAction', id, version } as const;
    return changeHearing(call, wanted, async (hearing, actor, tx) => {
      if (!owner) return refused('NOT_FOR_YOU');
      const action = await orderedBy(tx, hearing, { ...asked, owner }, { call, actor });
      if (isRefused(action)) return action;
      const resolution = await resolutionIn(tx, hearing, call);
      await tx.put('resolutions', { ...resolution, askAt: askedAt(hearing.actionsAt ?? call.now) });
      return { action };
    });
  },
  showResolution,
);
