import { hoursFaultAt, type HoursRecord } from '@core/domain/import/hours';
import { faultIn } from '@core/domain/settings/hours';
import { publicHolidays } from '../../kit/holidays';
import { hashOf } from '../../kit/ids';
import { increased, many } from '../../kit/store';
import { Planning, whosePlacesExist, type Plan } from './plan';

/** Opening hours that are new or have changed, each under the law that holds for hours set by hand. */
export const planHours: Plan<HoursRecord> = async (checked, { now }) => {
  const planning = new Planning();
  const lines = await whosePlacesExist(checked, planning);
  const communities = lines.map(({ record }) => record.community);
  const known = new Map((await many('settings', communities)).map((row) => [row._id, row]));
  for (const { line, record } of lines) {
    const { community, hours } = record;
    const wrong = faultIn(hours, publicHolidays, now);
    if (wrong) planning.fault(line, hoursFaultAt[wrong].column, hoursFaultAt[wrong].kind);
    const before = known.get(community);
    const changes = !before?.hours || hashOf(before.hours) !== hashOf(hours);
    planning.count(before?.hours, changes);
    if (!before)
      planning.writes.push({ into: 'settings', add: { _id: community, version: 1, hours, at: now } });
    else if (changes)
      planning.writes.push({
        into: 'settings',
        id: community,
        set: { hours, version: increased(1), at: now },
      });
  }
  return planning;
};
