import type { Clock } from './clock';
import type { Schedule } from './cron';

/** One timer of one function. */
export interface Timer {
  functionName: string;
  name: string;
  schedule: Schedule;
}

/** What the timers need from the rest of the local cloud. */
export interface TimerPorts {
  clock: Clock;
  /** The timers as they stand now; asked again before every step, because bundles reload. */
  timers: () => Timer[];
  /** Runs one timer's function and resolves when it has answered. */
  fire: (timer: Timer, at: number) => Promise<void>;
  /** The first deadline in the database after a moment, if there is one. */
  nextDeadline: (after: number) => Promise<number | undefined>;
}

/** Up to this many ticks of a jump are all fired; a longer jump goes from deadline to deadline. */
const EVERY_TICK_UP_TO = 120;
/** A jump never takes more steps than this; what is still due then is left to the last tick. */
const MOST_STEPS = 400;
const LONGEST_SLEEP_MS = 30_000;

/** Fires timers as the clock runs, and in their order when it is moved by hand. */
export interface Timers {
  /** Moves the clock to `target`, stopping at every tick (or, on a long jump, at every deadline) on the way. */
  advanceTo(target: number): Promise<void>;
  /** The first tick to come at or after a moment: when something due at that moment is dealt with. */
  tickFrom(moment: number): number;
  /** The last tick that was fired: what fell due later has not been dealt with. */
  lastTick(): number;
  stop(): Promise<void>;
}

/** Starts the timers. Nothing that fell due while the local cloud was not running is fired on its own. */
export function startTimers(ports: TimerPorts): Timers {
  const { clock } = ports;
  let firedUntil = clock.now();
  let lastTick = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let alarm: NodeJS.Timeout | undefined;
  let stopped = false;

  const stepTo = async (moment: number) => {
    clock.moveTo(moment);
    const due = ports.timers().filter((timer) => (timer.schedule.after(firedUntil) ?? Infinity) <= moment);
    firedUntil = moment;
    if (due.length > 0) lastTick = moment;
    for (const timer of due) await ports.fire(timer, moment);
  };

  const walkTo = async (target: number) => {
    for (let steps = 0; steps < MOST_STEPS && !stopped; steps++) {
      const tick = await nextStop(ports, { from: firedUntil, lastTick, target });
      if (tick === undefined) break;
      await stepTo(tick);
    }
    if (!stopped) await stepTo(Math.max(target, firedUntil));
  };

  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const turn = queue.then(act);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const wait = () => {
    if (stopped) return;
    const next = earliest(ports.timers(), firedUntil) ?? Infinity;
    const sleep = Math.min(Math.max(next - clock.now(), 5), LONGEST_SLEEP_MS);
    alarm = setTimeout(() => {
      inTurn(() => walkTo(clock.now()))
        .catch((error: unknown) => console.error('timers:', error))
        .finally(wait);
    }, sleep);
  };
  wait();

  return {
    advanceTo: (target) => inTurn(() => walkTo(target)),
    tickFrom: (moment) => earliest(ports.timers(), Math.max(moment - 1, firedUntil)) ?? moment,
    lastTick: () => lastTick,
    stop: async () => {
      stopped = true;
      clearTimeout(alarm);
      await queue;
    },
  };
}

/** Where to stop next on the way to `target`: the next tick, or on a long way the tick after the next deadline. */
async function nextStop(
  ports: TimerPorts,
  { from, lastTick, target }: { from: number; lastTick: number; target: number },
): Promise<number | undefined> {
  const timers = ports.timers();
  const soonest = within(earliest(timers, from), target);
  if (soonest === undefined || !isLongWay(timers, from, target)) return soonest;
  const deadline = await ports.nextDeadline(lastTick);
  return deadline === undefined ? undefined : within(earliest(timers, Math.max(deadline - 1, from)), target);
}

const within = (moment: number | undefined, target: number) =>
  moment !== undefined && moment <= target ? moment : undefined;

function earliest(timers: Timer[], after: number): number | undefined {
  const moments = timers.map((timer) => timer.schedule.after(after) ?? Infinity);
  const first = Math.min(...moments);
  return Number.isFinite(first) ? first : undefined;
}

function isLongWay(timers: Timer[], from: number, target: number): boolean {
  let at: number | undefined = from;
  for (let ticks = 0; ticks <= EVERY_TICK_UP_TO; ticks++) {
    at = within(earliest(timers, at), target);
    if (at === undefined) return false;
  }
  return true;
}
