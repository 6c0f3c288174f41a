import { withoutNumbers } from './mask';

const LONGEST = 300;

/** One line about a failure, for whoever operates the cloud: what failed and where, nothing about anybody. */
export function logFailure(what: string, error: unknown): void {
  const failure = error instanceof Error ? error : new Error(String(error));
  const at = (failure.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  console.error(
    JSON.stringify({
      failed: what,
      error: failure.name,
      message: withoutNumbers(failure.message).slice(0, LONGEST),
      at: at.slice(0, 4).map((line) => line.trim()),
    }),
  );
}
