import { DAY } from '@core/domain/calendar/time';
import { readerKeys } from '@core/domain/notice/target';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { anyOf, least, atMost, page } from '../../kit/store';
import { eldersHomes } from '../eldersOf';
import { hearingCards } from '../hearingViews';

/** Sessions for the caller: the next ones first, or the last ones, or the mediations he is in. */
export const hearingList = reads('hearing.list', async ({ which, cursor }, call) => {
  const { now, id: parties } = call;
  const own = readerKeys(call.caller);
  const keys = anyOf(own);
  const wanted = {
    family: async () => {
      const homes = await eldersHomes(call);
      const afar = homes
        .flatMap((home) => readerKeys({ home, grants: [] }))
        .filter((key) => !own.includes(key));
      const there = { keys: anyOf([...new Set(afar)]), startsAt: least(now) };
      return afar.length === 0 ? { list: [] } : page('hearings', there, ['startsAt', 'asc'], PAGE, cursor);
    },
    coming: () => page('hearings', { keys, startsAt: least(now - DAY) }, ['startsAt', 'asc'], PAGE, cursor),
    past: () => page('hearings', { keys, startsAt: atMost(now) }, ['startsAt', 'desc'], PAGE, cursor),
    mine: () => page('hearings', { parties }, ['startsAt', 'desc'], PAGE, cursor),
  };
  const { list, ...more } = await wanted[which]();
  return { list: await hearingCards(list), ...more };
});
