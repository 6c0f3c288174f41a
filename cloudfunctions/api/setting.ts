import type { Output } from '@core/contract/index';
import { isWorkingDay } from '@core/domain/calendar/clocks';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { at, type Region, type RegionPath } from '@core/domain/place/region';
import { calendarOf, provisionalFrom, usualHours } from '@core/domain/settings/hours';
import { usualRules } from '@core/domain/settings/rules';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult, SettingsRow } from '../kit/documents';
import { holidayName, publicHolidays } from '../kit/holidays';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import { forgetRules } from '../kit/rules';
import { one } from '../kit/store';

/** Public holidays are shown for this long ahead. */
const SHOWN_AHEAD = 180;
const MOST_SHOWN = 30;

/** The county that the caller administers. */
export function tenantOf(call: Call): RegionPath {
  const [scope = ''] = call.grants.filter(({ role }) => call.row[role]).map((grant) => grant.scope);
  return at('tenant', scope) ?? '';
}

/** The rules of a county as its page shows them. */
export async function showRules(tenant: RegionPath): Promise<Output<'settings.get'>> {
  const row = await one('settings', tenant);
  return { rules: { ...usualRules, ...row?.rules }, version: row?.version ?? 0 };
}

/** A community of the caller's, which is there; any other is not. */
export async function communityFor(path: RegionPath, call: Call): Promise<Region | Refused<'NOT_FOUND'>> {
  if (!call.reaches({ place: path })) return refused('NOT_FOUND');
  const region = await one('regions', path);
  return region?.level === 'community' ? region : refused('NOT_FOUND');
}

/** A community's opening hours as its page shows them. */
export async function showHours(
  path: RegionPath,
  call: Call,
): Promise<Output<'hours.get'> | Refused<'NOT_FOUND'>> {
  const [region, row] = await Promise.all([communityFor(path, call), one('settings', path)]);
  if (isRefused(region)) return region;
  const { closed, opened, weekdays, ...hours } = row?.hours ?? usualHours;
  const calendar = calendarOf(row?.hours ?? usualHours, publicHolidays);
  const ahead = Array.from({ length: SHOWN_AHEAD }, (_, days) => dayOf(call.now + days * DAY));
  const named = ahead.flatMap((day) => {
    const name = holidayName(day);
    return name === undefined ? [] : [{ day, name, open: isWorkingDay(day, calendar) }];
  });
  return {
    ...{ community: path, communityName: region.name, version: row?.version ?? 0 },
    hours: { ...hours, closed: [...closed], opened: [...opened], weekdays: [...weekdays] },
    coming: named.slice(0, MOST_SHOWN),
    provisionalFrom: provisionalFrom(publicHolidays),
  };
}

/** Sets something of a place on the version that was seen, with a line in the journal; it holds from now on. */
export async function changeSettings(
  call: Call,
  { place, version }: { place: RegionPath; version: number },
  change: Pick<SettingsRow, 'rules'> | Pick<SettingsRow, 'hours'> | Pick<SettingsRow, 'stepLists'>,
): Promise<ActResult | Refused<'SETTINGS_CHANGED'>> {
  const result = await commitOnce(call, async (tx) => {
    const before = await tx.get('settings', place);
    if ((before?.version ?? 0) !== version) return refused('SETTINGS_CHANGED');
    await tx.put('settings', { ...before, ...change, _id: place, version: version + 1, at: call.now });
    await journalled(tx, call, { place, about: place, detail: { version: version + 1 } });
    return { place };
  });
  forgetRules();
  return result;
}
