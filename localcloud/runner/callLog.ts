/** One call of a function, as the console and the terminal show it. */
export interface Call {
  at: number;
  name: string;
  action: string | undefined;
  caller: string;
  ms: number;
  reads: number;
  writes: number;
  /** `ok`, `refused CODE` or `failed CODE`. */
  outcome: string;
  /** The error of a failed call, for the developer's eyes. */
  message?: string;
}

/** The last calls, kept in a ring. */
export interface CallLog {
  add(call: Call): void;
  latest(): Call[];
}

/**
 * Opens a log that keeps the last `size` calls and prints each as one short line; reads that went well are many and
 * say little, so they are printed only when `verbose`.
 */
export function openCallLog(size: number, print: (line: string) => void, verbose = false): CallLog {
  const calls: Call[] = [];
  return {
    add: (call) => {
      calls.push(call);
      if (calls.length > size) calls.shift();
      if (verbose || call.writes > 0 || call.outcome !== 'ok') print(asLine(call));
    },
    latest: () => [...calls].reverse(),
  };
}

function asLine(call: Call): string {
  const what = call.action ? `${call.name} ${call.action}` : call.name;
  const cost = `${Math.round(call.ms)} ms  ${call.reads} r ${call.writes} w`;
  return `${what.padEnd(28)} ${cost.padEnd(18)} ${call.outcome}${call.message ? `\n  ${call.message}` : ''}`;
}

/** Reads from an `api` event which action is asked, if it is one. */
export function actionOf(event: string): string | undefined {
  return /"action"\s*:\s*"([\w.]{1,60})"/.exec(event.slice(0, 2000))?.[1];
}

/** Reads from a return value whether the function refused. */
export function outcomeOf(value: string): string {
  if (!value.startsWith('{"ok":false')) return 'ok';
  return `refused ${/"code":"(\w+)"/.exec(value)?.[1] ?? ''}`;
}
