import { type Action, type Answer, contract, type Input, type Output } from '@core/contract';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, type CloudOptions, openCloud } from '../../localcloud/cloud';
import { buildStale } from '../evidence/buildStale';
import { type DemoPerson, type Face, type Profile, readSeeded, seed } from '../../localcloud/seeding';

/** Calls the `api` function as one person, over HTTP as a phone does. */
export type Caller = <A extends Action>(action: A, input: Input<A>) => Promise<Answer<A>>;

/** A whole town on a local cloud of its own: the demo seed, the built functions, the built app, a clock. */
export interface Town {
  url: string;
  people: DemoPerson[];
  /** Somebody of that side of the app; `title` picks by a part of what he or she is. */
  person(face: Face, title?: string): DemoPerson;
  as(openid: string): Caller;
  now(): number;
  /** Moves the clock; everything that falls due on the way happens. */
  advance(ms: number): Promise<void>;
  cloud: Cloud;
  /** What the functions printed and how calls ended, newest last; for the failure of a test. */
  log: string[];
  stop(): Promise<void>;
}

/** Builds what is stale, and starts a town with fresh data in a temporary folder; somebody may stand in between. */
export async function openTown(
  profile: Profile = 'demo',
  interpose?: CloudOptions['interpose'],
  more: Pick<CloudOptions, 'media' | 'rooms'> = {},
): Promise<Town> {
  await buildStale('functions', 'h5');
  const dataDir = await mkdtemp(join(tmpdir(), 'town-'));
  const log: string[] = [];
  const cloud = await openCloud({
    dataDir,
    port: 0,
    interpose,
    print: (line) => void log.push(line),
    ...more,
  });
  await seed(cloud, dataDir, profile, () => undefined);
  const people = readSeeded(dataDir)?.people ?? [];
  return {
    url: cloud.url,
    people,
    person: (face, title = '') => {
      const found = people.find((one) => one.face === face && `${one.name}${one.title}`.includes(title));
      if (!found) throw new Error(`nobody in the demo town is ${face} ${title}`);
      return found;
    },
    as: (openid) => callerOf(cloud.url, openid),
    now: cloud.clock.now,
    advance: (ms) => cloud.timers.advanceTo(cloud.clock.now() + ms),
    cloud,
    log,
    stop: async () => {
      await cloud.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Somebody who calls the functions of a town at an address. */
export const callerOf =
  (url: string, openid: string): Caller =>
  (action, input) =>
    post(url, openid, action, input);

/** The output of an answer that must not be a refusal. */
export function given<A extends Action>(answer: Answer<A>): Output<A> {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.output;
}

async function post<A extends Action>(
  url: string,
  openid: string,
  action: A,
  input: Input<A>,
): Promise<Answer<A>> {
  const key = contract[action].kind === 'act' ? { key: randomUUID() } : {};
  const response = await fetch(`${url}/v1/functions/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer dev.${openid}` },
    body: JSON.stringify({ action, input, ...key }),
  });
  return (await response.json()) as Answer<A>;
}
