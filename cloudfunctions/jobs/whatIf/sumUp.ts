import { modelled, planFor } from '@core/domain/whatIf/plan';
import { resultOf } from '@core/domain/whatIf/result';
import { many, put } from '../../kit/store';
import { outcomeOf } from './passDays';
import type { Phase } from './tryRules';

/** Adds up what came of every stretch; from here on the result can be seen. */
export const sumUp: Phase = async (trial) => {
  const { communities, assumed } = modelled(trial.communities);
  const plan = planFor(communities);
  const numbers = Array.from({ length: plan.parts.length * plan.rounds }, (_, number) => number);
  const rows = await many(
    'whatIfParts',
    numbers.map((number) => outcomeOf(trial._id, number)),
  );
  const result = resultOf(
    rows.flatMap(({ outcome }) => outcome ?? []),
    plan,
  );
  await put('whatIfs', { ...trial, communities: [], result: { ...result, assumed } });
  return { next: ['tidy', ''] };
};
