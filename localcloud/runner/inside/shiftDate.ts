const RealDate = Date;
let offset = 0;

/** Sets by how many milliseconds this process lives ahead of the machine's clock. */
export function setOffset(milliseconds: number): void {
  offset = milliseconds;
}

/**
 * Replaces the global `Date` by one that runs ahead by the offset: `Date.now()`, `new Date()` and `Date()` follow,
 * dates made from a value do not change, and `instanceof Date` holds for all of them.
 */
export function shiftDate(): void {
  const now = () => RealDate.now() + offset;
  const Shifted = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
  RealDate.prototype.constructor = Shifted;
  globalThis.Date = Shifted;
}
