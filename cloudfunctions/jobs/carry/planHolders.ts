import { DAY, dayOf, type Ms } from '@core/domain/calendar/time';
import type { HolderRecord } from '@core/domain/import/holders';
import type { Checked } from '@core/domain/import/sheet';
import { nextChange } from '@core/domain/people/grants';
import type { Grant } from '@core/domain/people/person';
import { at } from '@core/domain/place/region';
import { blindPhone, blindPhones } from '../../kit/blindIndex';
import type { PersonRow } from '../../kit/documents';
import { idOf } from '../../kit/ids';
import { nameRow } from '../../kit/nameIndex';
import { namedPerson, openName } from '../../kit/personal';
import { anyOf, find, many } from '../../kit/store';
import { rosterTokens } from '../initials';
import { grantsIn, planOffices } from './offices';
import { Planning, whosePlacesExist, type Carrying, type Plan } from './plan';

const MOST_FOUND = 1000;
/** How long a role lasts that the table gives no end. */
const TERM = 3 * 365 * DAY;

/**
 * People who hold places: who is not known by his telephone becomes a record without an app, bound to an identity when
 * he first opens it. The grant follows the person and is followed by the place, so nothing half is ever in force.
 */
export const planHolders: Plan<HolderRecord> = async (checked, carrying) => {
  const planning = new Planning();
  const lines = await whosePlacesExist(checked, planning);
  const people = await peopleBehind(lines, planning, carrying);
  const before = await grantsIn([...new Set(lines.map(({ record }) => record.place))], carrying.now);
  const after = new Map(before.map((grant) => [grant._id, grant]));
  for (const { record } of lines) {
    const personId = people.get(record.phone);
    if (personId === undefined) continue;
    const { role, place } = record;
    const held = before.find((grant) => isIt(grant) && grant.standsInFor === undefined);
    const grant = granted(record, held, personId, carrying);
    const changes =
      held !== undefined && (['from', 'until', 'pair'] as const).some((key) => held[key] !== grant[key]);
    planning.count(held, changes);
    after.set(grant._id, grant);
    if (!held) planning.writes.push({ into: 'grants', add: grant });
    else if (changes) planning.writes.push({ into: 'grants', id: held._id, set: termOf(grant) });

    function isIt(grant: Grant): boolean {
      return grant.personId === personId && grant.role === role && grant.scope === place;
    }
  }
  await planOffices(
    planning,
    lines.map(({ record }) => record.place),
    [...after.values()],
    carrying,
  );
  return planning;
};

function granted(
  { role, place, from, until, pair }: HolderRecord,
  held: Grant | undefined,
  personId: string,
  { importId, by, now }: Carrying,
): Grant {
  const begins = unlessSameDay(held?.from, from) ?? now;
  const ends = unlessSameDay(held?.until, until, 1) ?? Math.max(begins, now) + TERM;
  const fresh = { _id: idOf(importId, personId, role, place), personId, role, scope: place, grantedBy: by };
  const grant: Grant = { ...(held ?? fresh), from: begins, until: ends, ...(pair ? { pair } : {}) };
  const next = nextChange(grant, now);
  return next === undefined ? grant : { ...grant, nextAt: next };
}

/** Tables know days: a moment on the day that the table names stays as it is. `last` is what belongs to the day before. */
function unlessSameDay(held: Ms | undefined, said: Ms | undefined, last = 0): Ms | undefined {
  if (held === undefined || said === undefined) return said ?? held;
  return dayOf(held - last) === dayOf(said - last) ? held : said;
}

function termOf({ from, until, pair, nextAt }: Grant): Record<string, unknown> {
  return { from, until, ...(pair ? { pair } : {}), ...(nextAt === undefined ? {} : { nextAt }) };
}

/** Ids by telephone; adds people that are not there yet, and by what each is found by name. */
async function peopleBehind(
  lines: readonly Checked<HolderRecord>[],
  planning: Planning,
  { importId, now }: Carrying,
): Promise<Map<string, string>> {
  const keys = lines.flatMap(({ record }) => blindPhones(record.phone));
  const known = await find('people', { phoneKey: anyOf(keys) }, MOST_FOUND);
  const ids = new Map<string, string>();
  for (const { line, record } of lines) {
    const { name, phone } = record;
    const own = blindPhones(phone);
    const theirs = known.filter(({ phoneKey }) => own.includes(phoneKey));
    const same = theirs.find((person) => openName(person).name === name);
    if (same) ids.set(phone, same._id);
    else if (theirs.length > 0) planning.fault(line, '姓名', 'nameDiffers');
    else if (!ids.has(phone)) {
      const _id = idOf('person', importId, blindPhone(phone));
      planning.writes.push({ into: 'people', add: newPerson(_id, record, now) });
      ids.set(phone, _id);
    }
  }
  await planNames(lines, ids, planning);
  return ids;
}

function newPerson(_id: string, { name, phone }: HolderRecord, now: Ms): PersonRow {
  const unused = { elder: false, credits: {}, openOrders: [], createdAt: now, lastActiveAt: now };
  return { _id, ...namedPerson({ _id }, { name, phone }), ...unused };
}

async function planNames(
  lines: readonly Checked<HolderRecord>[],
  ids: ReadonlyMap<string, string>,
  planning: Planning,
): Promise<void> {
  const rows = lines.flatMap(({ record: { phone, name, place } }) => {
    const [personId, community] = [ids.get(phone), at('community', place)];
    return personId === undefined || community === undefined
      ? []
      : [{ ...nameRow({ personId, name, community }), tokens: rosterTokens(name, community), pinyin: true }];
  });
  const distinct = new Map(rows.map((row) => [row._id, row]));
  for (const { _id } of await many('names', [...distinct.keys()])) distinct.delete(_id);
  for (const row of distinct.values()) planning.writes.push({ into: 'names', add: row });
}
