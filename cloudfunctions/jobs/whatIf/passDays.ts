import { modelled, planFor } from '@core/domain/whatIf/plan';
import { passed, seedOf } from '@core/domain/whatIf/run';
import { cityOf } from '@core/domain/whatIf/shape';
import { many, put } from '../../kit/store';
import { breathe } from '../breathe';
import { partOf } from './countGrids';
import type { Phase } from './tryRules';

export const outcomeOf = (trialId: string, number: number): string => `${trialId}-${number}`;

/** Lets one stretch of the town pass its days, under the rules that hold and under those that are tried. */
export const passDays: Phase = async (trial, at, now) => {
  const { _id: trialId, present, tried } = trial;
  const { communities } = modelled(trial.communities);
  const { days, rounds, parts } = planFor(communities);
  const number = Number(at);
  const part = number % Math.max(1, parts.length);
  const round = Math.floor(number / Math.max(1, parts.length));
  const paths = parts[part];
  if (!paths || round >= rounds) return { next: ['sum', ''] };
  const aDay = new Map(communities.map(({ path, ordersADay }) => [path, ordersADay]));
  const rows = await many(
    'whatIfParts',
    paths.map((path) => partOf(trialId, path)),
  );
  const shapes = new Map(rows.flatMap(({ shape }) => (shape ? [[shape.path, shape]] : [])));
  const city = cityOf(
    paths.flatMap((path) => {
      const shape = shapes.get(path);
      return shape ? [{ ...shape, ordersADay: aDay.get(path) ?? 0 }] : [];
    }),
  );
  const same = { days, seed: seedOf(part, round) };
  const outcome = { round, now: passed(city, present, same), tried: passed(city, tried, same) };
  await breathe();
  await put('whatIfParts', { _id: outcomeOf(trialId, number), trialId, outcome, at: now });
  return { next: ['days', String(number + 1)], done: 1 };
};
