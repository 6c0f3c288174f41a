import type { Meter } from './reader';

/** Invocations remembered; older ones are forgotten, since their log has long been written. */
const REMEMBERED = 10_000;

/** Counts documents in the name of function invocations. */
export class Meters {
  private readonly meters = new Map<string, Meter>();

  of(invocation: string | undefined): Meter {
    const known = invocation === undefined ? undefined : this.meters.get(invocation);
    const meter = known ?? { reads: 0, writes: 0 };
    if (invocation !== undefined && !known) this.remember(invocation, meter);
    return meter;
  }

  /** What has been counted so far. */
  stats(invocation: string): Meter {
    return { ...(this.meters.get(invocation) ?? { reads: 0, writes: 0 }) };
  }

  private remember(invocation: string, meter: Meter): void {
    this.meters.set(invocation, meter);
    const [oldest] = this.meters.keys();
    if (this.meters.size > REMEMBERED && oldest !== undefined) this.meters.delete(oldest);
  }
}
