import { dayOf } from '@core/domain/calendar/time';
import type { Series } from '@core/domain/hearing/series';
import { keysOf } from '@core/domain/notice/target';
import { at } from '@core/domain/place/region';
import { around, journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { bringInLine, changeSeries } from '../changeSeries';
import { comesToAnything, showSeries } from '../seriesViews';
import { hostIn } from '../settingHearing';
import { checkTexts } from '../texts';

/** Keeps a series; the sessions of the next weeks are set at once. The caller leads those of a new one. */
export const seriesSave = acts(
  'series.save',
  async ({ id, version = 0, said }, call) => {
    const { place, until, lanes, title, words, venue } = said;
    const region = call.reaches({ place }) ? await one('regions', place) : undefined;
    const host = hostIn(place, call);
    if (!region || !host || !at('community', place)) return refused('NOT_FOUND');
    if (until !== undefined && until < dayOf(call.now)) return refused('DAY_PAST');
    if (!comesToAnything({ ...said, exceptions: [], swaps: [] }, call.now)) return refused('SERIES_EMPTY');
    const sitting = lanes.flatMap((lane) => [lane.title, ...lane.people]);
    const unseemly = await checkTexts(call, [title, words, venue.words, ...sitting]);
    if (unseemly) return unseemly;
    if (id !== undefined)
      return changeSeries(call, { id, version }, ({ until: _last, ...kept }) =>
        // Where it is held for stays as it was.
        Promise.resolve({ ...kept, ...said, place: kept.place, realign: true }),
      );
    const target = { within: around(place), keys: keysOf({ place, roles: [] }) };
    const begun = { version: 1, state: 'running' as const, running: true, exceptions: [], swaps: [], host };
    const series: Series = { _id: newId(), ...said, ...target, ...begun, at: call.now, dueAt: call.now };
    const made = await commitOnce(call, async (tx) => {
      await tx.add('series', series);
      await journalled(tx, call, { place, about: series._id });
      return { seriesId: series._id };
    });
    if (!isRefused(made)) await bringInLine(series._id, call.now);
    return made;
  },
  showSeries,
);
