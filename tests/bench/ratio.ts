/** A pair of things timed in one run, turn by turn, so that what the machine does besides hits both alike. */
export interface Ratio {
  name: string;
  /** What is measured, and what it is measured against. */
  what: string;
  against: string;
  /** Milliseconds, medians over the turns. */
  ms: number;
  againstMs: number;
  ratio: number;
}

type Work = () => unknown;

const median = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function timed(work: Work): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Times two works in turn, after one unmeasured turn each. */
export async function ratio(
  name: string,
  [what, work]: readonly [string, Work],
  [against, other]: readonly [string, Work],
  turns: number,
): Promise<Ratio> {
  await timed(work);
  await timed(other);
  const times: { work: number[]; other: number[] } = { work: [], other: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    times.work.push(await timed(work));
    times.other.push(await timed(other));
  }
  const [ms, againstMs] = [median(times.work), median(times.other)];
  return { name, what, against, ms, againstMs, ratio: ms / againstMs };
}

/** A ratio as one line of the bench's table. */
export function line({ name, what, against, ms, againstMs, ratio: value }: Ratio): string {
  const figure = (n: number) => n.toFixed(n < 10 ? 2 : 0).padStart(8);
  return `${value.toFixed(2).padStart(7)} ×  ${name}: ${what} ${figure(ms)} ms against ${against} ${figure(againstMs)} ms`;
}
