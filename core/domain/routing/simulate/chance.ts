/** A number in [0, 1). Who simulates brings it along: the same seed gives the same days. */
export type Chance = () => number;

/** A generator of its own for each seed: sfc32, by Chris Doty-Humphrey (public domain). */
export function seeded(seed: number): Chance {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 15; warm += 1) next();
  return next;
}

export const below = (chance: Chance, limit: number): number => Math.floor(chance() * limit);

/** A normal deviate (Box and Muller). */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

export const lognormal = (chance: Chance, median: number, sigma: number): number =>
  median * Math.exp(sigma * normal(chance));

/** A gamma deviate of mean 1 (Marsaglia and Tsang; below shape 1 by their boost). */
export function gamma(chance: Chance, shape: number): number {
  if (shape < 1) return (gamma(chance, shape + 1) * (shape + 1) * (1 - chance()) ** (1 / shape)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(chance);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - chance()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / shape;
  }
}

/** An index by weights. */
export function weighted(chance: Chance, weights: readonly number[]): number {
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return found < 0 ? weights.length - 1 : found;
}
