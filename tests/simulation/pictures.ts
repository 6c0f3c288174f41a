import { drawn, type Curve } from './draw';
import type { Results, Row } from './plan';

const MARKS = [1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1000, 1439];
const STEPS = 50;

/** Which part of the orders was taken within how many minutes. */
function claimCurve({ name, outcomes }: Row): Curve {
  const waits = outcomes.flatMap((outcome) => outcome.waits);
  const within = (minutes: number) => waits.filter((wait) => wait <= minutes).length / waits.length;
  return {
    name,
    points: MARKS.map((minutes) => [minutes, Math.round(within(minutes) * 1000) / 10] as const),
  };
}

/** Which part of the services the least busy part of the members did. */
function lorenz(name: string, sorted: readonly number[]): Curve {
  const total = sorted.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  const upTo = sorted.map((count) => (sum += count));
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const n = Math.floor((sorted.length * step) / STEPS);
    return [(100 * step) / STEPS, n === 0 ? 0 : (100 * (upTo[n - 1] ?? 0)) / total] as const;
  });
  return { name, points };
}

/** As many services as there were, one after the other to a member by turns of chance: the Poisson law. */
function byChance(sorted: readonly number[]): number[] {
  const mean = sorted.reduce((sum, count) => sum + count, 0) / sorted.length;
  const counts: number[] = [];
  let part = Math.exp(-mean);
  for (let count = 0, sum = 0; counts.length < sorted.length && count < 60; count += 1) {
    sum += part;
    while (counts.length < Math.round(sum * sorted.length)) counts.push(count);
    part *= mean / (count + 1);
  }
  return counts;
}

const isNormal = ({ load }: Row): boolean => load === 500;

/** The pictures of a full run, by file name. */
export function picturesOf({ policy, beside, byLoad }: Results): Record<string, string> {
  const rows = [policy.normal, ...beside.filter(isNormal)];
  const served = policy.normal.outcomes[0]?.served ?? [];
  const group = beside.find(({ name, load }) => name.startsWith('community') && load === 500)?.outcomes[0]
    ?.served;
  return {
    'time-to-claim.svg': drawn({
      title: 'How soon somebody comes (500 orders a day)',
      x: { label: 'minutes after the order', ticks: [1, 5, 15, 30, 60, 120, 300, 720, 1440], log: true },
      y: { label: '% of orders taken', ticks: [0, 20, 40, 60, 80, 100] },
      curves: rows.map(claimCurve),
    }),
    'notices-by-load.svg': drawn({
      title: 'How many are disturbed for one that comes',
      x: { label: 'orders a day', ticks: [125, 250, 500, 1000, 2000], log: true },
      y: { label: 'notices per claim', ticks: [0, 25, 50, 75, 100, 125, 150, 175, 200] },
      curves: [
        {
          name: policy.normal.name,
          points: byLoad.map(({ load, ours }) => [load, ours.noticesPerClaim] as const),
        },
        {
          name: 'community group',
          points: byLoad.map(({ load, group: all }) => [load, all.noticesPerClaim] as const),
        },
      ],
    }),
    'fairness.svg': drawn({
      title: 'Who does the services (500 orders a day, 20 days)',
      x: { label: '% of members, those who did least first', ticks: [0, 20, 40, 60, 80, 100] },
      y: { label: '% of services', ticks: [0, 20, 40, 60, 80, 100] },
      curves: [
        lorenz(policy.normal.name, served),
        lorenz('community group', group ?? []),
        lorenz('by chance alone', byChance(served)),
      ],
    }),
  };
}
