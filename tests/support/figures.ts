import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** Where tests leave what they measured; set by whoever wants to read it. */
export const FIGURES = 'TEST_FIGURES';

/** Leaves a measured figure for the evidence; costs nothing in an ordinary run. */
export function measured(name: string, value: number): void {
  const file = process.env[FIGURES];
  if (file) appendFileSync(file, `${JSON.stringify({ name, value })}\n`);
}

/** The figures that were left in a file, by name; of several the largest. */
export function figuresIn(file: string): Map<string, number> {
  const figures = new Map<string, number>();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
  for (const line of lines) {
    const { name, value } = JSON.parse(line) as { name: string; value: number };
    figures.set(name, Math.max(value, figures.get(name) ?? value));
  }
  return figures;
}
