import { DAY, HOUR, type Ms } from '@core/domain/calendar/time';
import { comingDays } from '@core/domain/serviceDay/date';
import type { ServiceDay } from '@core/domain/serviceDay/day';
import { areaOf, signUpId, type SignUp } from '@core/domain/serviceDay/team';
import { publicHolidays } from '../../cloudfunctions/kit/holidays';
import { idOf } from '../../cloudfunctions/kit/ids';
import { HOME_COMMUNITY } from './places';
import type { Town } from './town';
import { write } from './write';

/** Who has signed up already: two who go together, and one by himself. */
const comers = [
  { personId: 'zhao', alone: false, most: 3 },
  { personId: 'wulei', alone: true, most: 1 },
  { personId: 'xu', alone: false, most: 3 },
];

/** The next residence service day of 桂花巷, open for who wants to come. */
export async function writeServiceDay(town: Town, now: Ms): Promise<void> {
  const [date] = comingDays(now + DAY, publicHolidays, 1);
  if (!date) return;
  const { day, provisional } = date;
  const serviceDay: ServiceDay = {
    ...{ _id: idOf('serviceDay', HOME_COMMUNITY, day), version: 2, place: HOME_COMMUNITY, day, provisional },
    ...{
      fromHour: 9,
      untilHour: 12,
      meetAt: '社区门口的桂花树下',
      state: 'signUp',
      by: 'limin',
      at: now - DAY,
    },
  };
  const signUps = comers.flatMap(({ personId, ...how }, n): SignUp[] => {
    const helper = town.helpers.find(({ _id }) => _id === personId);
    if (!helper) return [];
    const { _id: dayId } = serviceDay;
    const coming = { state: 'in', kind: helper.kind, at: now - (n + 1) * HOUR, ...how } as const;
    return [{ _id: signUpId(dayId, personId), dayId, personId, ...areaOf(helper.home), ...coming }];
  });
  await write('serviceDays', [serviceDay]);
  await write('daySignUps', signUps);
}
