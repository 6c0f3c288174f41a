import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assumptions, type Assumptions } from '@core/domain/routing/simulate/assumptions';
import { seeded } from '@core/domain/routing/simulate/chance';
import { figuresOf, waitOf, type Figures } from '@core/domain/routing/simulate/measure';
import { Town, type Strategy } from '@core/domain/routing/simulate/run';
import { moment } from '@core/domain/calendar/time';
import { latticeCity, wholeCity } from './lattice';

/** One town on some days under one way of asking. */
export interface Trial {
  /** Made anew for each town: it keeps an account of what was asked. */
  strategy: () => Strategy;
  ordersADay: number;
  days: number;
  seed: number;
  given?: Assumptions;
}

/** What came of a trial, and what its pictures are drawn from. */
export interface Outcome {
  figures: Figures;
  waits: number[];
  served: number[];
}

/** A Monday. */
const START = moment('2026-11-02');
const city = latticeCity(wholeCity);

/** Runs one trial: the same seed means the same people, orders and chances for every strategy. */
export function tried({ strategy, ordersADay, days, seed, given = assumptions }: Trial): Outcome {
  const chances = { people: seeded(seed), orders: seeded(seed + 1), answers: seeded(seed + 2) };
  const setup = { city, strategy: strategy(), ordersADay, days, start: START, given, chances };
  const town = new Town(setup).pass();
  return {
    figures: figuresOf(town, seeded(seed + 3)),
    waits: town.jobs.map(waitOf).sort((a, b) => a - b),
    served: town.world.members.map((member) => member.served).sort((a, b) => a - b),
  };
}

/** The hash of the file in which all assumptions stand; printed with every result. */
export function hashOfAssumptions(): string {
  const file = join(__dirname, '../../core/domain/routing/simulate/assumptions.ts');
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
}
