import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Clock } from '../clock/clock';
import type { Timers } from '../clock/timers';
import { sendJson } from '../http/reply';
import type { Route } from '../http/router';
import type { CallLog } from '../runner/callLog';
import { readSeeded } from '../seeding';
import type { Services } from '../services';
import { Fault } from '../wechat/faults';
import { messageLines } from './messages';
import { pageRoutes } from './page';
import { openPeople } from './people';
import { parsed, refuseForeignPages } from './post';
import { tokenOf, tourOrder } from './progress';
import type { Records } from './records';
import type { State } from './state';

export interface ConsolePorts {
  dataDir: string;
  clock: Clock;
  timers: Timers;
  records: Records;
  services: Services;
  log: CallLog;
  startOver: (() => void) | undefined;
}

const WEEK_MS = 7 * 24 * 3_600_000;

/** How the clock may be moved: by so much, at most a week at once, or to the next deadline. */
const Move = v.union([
  v.object({ advanceMs: v.pipe(v.number(), v.minValue(1), v.maxValue(WEEK_MS)) }),
  v.object({ toNext: v.literal(true) }),
]);
const Faults = v.union([Fault, v.object({ clear: v.literal(true) })]);

/** The three phones page at `/` and its own API under `/local/`. */
export function openConsole(ports: ConsolePorts): Record<string, Route> {
  const { clock, timers, records, services, log } = ports;
  const seeded = () => readSeeded(ports.dataDir);
  const people = openPeople(records, () => seeded()?.people ?? []);

  const nextAt = async (): Promise<number | undefined> => {
    const deadline = await records.nextDeadline(timers.lastTick());
    return deadline === undefined ? undefined : timers.tickFrom(Math.max(deadline, clock.now()));
  };

  const state = async (resident: string): Promise<State> => ({
    now: clock.now(),
    nextAt: await nextAt(),
    people: (await people.known()).map((person) => ({
      token: tokenOf(person),
      name: person.name,
      face: person.face,
      title: person.title,
    })),
    messages: await messageLines(services.outbox.all(), people, records),
    order: await tourOrder(
      { resident, since: seeded()?.at ?? 0, tickFrom: timers.tickFrom },
      people,
      records,
    ),
    canStartOver: ports.startOver !== undefined,
  });

  const moveClock = async (move: v.InferOutput<typeof Move>) => {
    const target = 'toNext' in move ? await nextAt() : clock.now() + move.advanceMs;
    if (target !== undefined) await timers.advanceTo(target);
    return { now: clock.now(), moved: target !== undefined };
  };

  const setFaults = (order: v.InferOutput<typeof Faults>) => {
    if ('clear' in order) services.faults.clear();
    else services.faults.add(order);
    return { waiting: services.faults.waiting() };
  };

  const post =
    <S extends v.GenericSchema>(schema: S, act: (order: v.InferOutput<S>) => unknown): Route =>
    async (req: IncomingMessage, res: ServerResponse) => {
      if (refuseForeignPages(req, res)) return;
      const order = await parsed(schema, req, res);
      if (order) sendJson(res, 200, await act(order.value));
    };

  return {
    ...pageRoutes(),
    '/local/state': async (_req, res, _rest, query) =>
      sendJson(res, 200, await state(query.get('resident') ?? '')),
    '/local/logs': (_req, res) => sendJson(res, 200, { calls: log.latest() }),
    '/local/clock': post(Move, moveClock),
    '/local/faults': post(Faults, setFaults),
    '/local/reset': post(v.object({}), () => {
      if (ports.startOver) setTimeout(ports.startOver, 50);
      return { startsOver: ports.startOver !== undefined };
    }),
  };
}
