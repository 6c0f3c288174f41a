import * as v from 'valibot';

/** Answers of WeChat that a fault may give. */
const CODES = [43101, 45009, 40001, 20004, 47003, -1] as const;
/** `timeout`: nothing was done and no answer comes; `down`: the line breaks before; `dropped`: after it was done. */
const BREAKS = ['timeout', 'down', 'dropped'] as const;

/** A fault on demand: what an open API does instead of its work, for whom, and how many times. */
export const Fault = v.object({
  api: v.pipe(v.string(), v.maxLength(60)),
  fault: v.union([v.picklist(CODES), v.picklist(BREAKS)]),
  openid: v.optional(v.string()),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});
export type Fault = v.InferOutput<typeof Fault>;

/** The faults that are waiting to happen. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  waiting(): Fault[];
  /** Takes the fault that a call meets, if there is one. */
  take(api: string, openid: string | undefined): Fault['fault'] | undefined;
}

export function openFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add: (fault) => void faults.push({ ...fault }),
    clear: () => void (faults = []),
    waiting: () => faults,
    take: (api, openid) => {
      const met = faults.find((fault) => fault.api === api && (!fault.openid || fault.openid === openid));
      if (!met) return undefined;
      met.times -= 1;
      faults = faults.filter((fault) => fault.times > 0);
      return met.fault;
    },
  };
}
