import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY, dayOf, moment, weekdayOf } from '@core/domain/calendar/time';
import { places } from './dataDir';
import type { Cloud } from './cloud';

/** `L10` is ten communities of L: what a place costs must not depend on how large the city around it is. */
const profiles = ['demo', 'S', 'M', 'L', 'L10'] as const;
export type Profile = (typeof profiles)[number];
export type Face = 'resident' | 'member' | 'staff';

/** Somebody of the town whom the console can sign in as. */
export interface DemoPerson {
  openid: string;
  name: string;
  /** The side of the app this person is there to show. */
  face: Face;
  /** What he or she is, in a few words: 在职党员，电工. */
  title: string;
}

/** What `localcloud/seeds` exports as `seedTown`: fills an empty database and names the people to show. */
export type SeedTown = (options: {
  profile: Profile;
  now: number;
  report: (line: string) => void;
}) => Promise<{ people: DemoPerson[] }>;

/** What was seeded; written last, so that a seed cut short is begun anew. */
export interface Seeded {
  profile: Profile;
  at: number;
  people: DemoPerson[];
}

/** The profile of this name. @throws Error when there is none. */
export function profileOf(name: string): Profile {
  const profile = profiles.find((one) => one === name);
  if (!profile) throw new Error(`no profile "${name}"; there are ${profiles.join(', ')}`);
  return profile;
}

const fileIn = (dataDir: string) => join(dataDir, places.seeded);

/** Reads what the town was seeded with, or undefined when it is empty. */
export function readSeeded(dataDir: string): Seeded | undefined {
  if (!existsSync(fileIn(dataDir))) return undefined;
  return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Seeded;
}

/** Fills the empty town, at an hour at which people are at home and the desk is open. */
export async function seed(cloud: Cloud, dataDir: string, profile: Profile, report: (line: string) => void) {
  await cloud.timers.advanceTo(nextFriendlyHour(cloud.clock.now()));
  const { people } = await inEnvironment(cloud.env, async () => {
    const { seedTown } = (await import('./seeds')) as { seedTown: SeedTown };
    return seedTown({ profile, now: cloud.clock.now(), report });
  });
  const seeded: Seeded = { profile, at: cloud.clock.now(), people };
  writeFileSync(fileIn(dataDir), JSON.stringify(seeded, null, 1));
}

/** Does something as a function would, in its environment; whoever shares this process gets his own back. */
export async function inEnvironment<R>(env: Record<string, string>, work: () => Promise<R>): Promise<R> {
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The next 17:18 of a day from Monday to Friday, in UTC+8. */
export function nextFriendlyHour(now: number): number {
  let hour = moment(dayOf(now), 17, 18);
  while (hour < now || weekdayOf(hour) > 5) hour += DAY;
  return hour;
}
