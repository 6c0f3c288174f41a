import * as v from 'valibot';
import { contract, type Action } from '@core/contract';
import { COMMUNITY, GRID, TENANT } from '../authz/subject';
import type { World } from './world';

const MOST = process.env.FULL === '1' ? 14 : 3;

/** Every action that only reads: whatever is added to the contract is asked here the same day. */
export const reads = (Object.keys(contract) as Action[]).filter((action) => contract[action].kind === 'read');

/**
 * Inputs for a read that come as near to a world as its schema lets them: its ids wherever an id fits, its places wherever
 * a place does, its names and telephones as what is searched for, and every choice there is; other ones every turn.
 */
export function questionsFor(action: Action, world: World, turn: number): object[] {
  const { input } = contract[action];
  if (!('entries' in input)) return [{}];
  const entries = Object.entries(input.entries as Record<string, v.GenericSchema>);
  const inputs = entries.reduce<Record<string, unknown>[]>(
    (sofar, [name, schema]) => {
      const values = valuesFor(schema, world);
      return sofar.flatMap((input) => values.map((value) => ({ ...input, [name]: value })));
    },
    [{}],
  );
  return spread(
    inputs.filter((each) => v.is(input, each)),
    turn,
  );
}

/** Some of them from everywhere, when there are too many. */
function spread(inputs: object[], turn: number): object[] {
  const step = Math.max(1, inputs.length / MOST);
  const nth = (n: number) => (Math.floor(n * step) + turn) % inputs.length;
  return Array.from({ length: Math.min(MOST, inputs.length) }, (_, n) => inputs[nth(n)] ?? {});
}

function valuesFor(schema: v.GenericSchema, world: World): unknown[] {
  const { resident, member, ward, order, wish } = world;
  const inner = 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema;
  const tried = [
    ...[order.id, wish, resident.id, member.id, ward.id, world.helper, 'repair'],
    ...[resident.home, GRID, COMMUNITY, TENANT],
    ...[resident.name, 'lh', resident.phone, ward.name],
    ...('options' in inner && Array.isArray(inner.options) ? (inner.options as unknown[]) : []),
    '2026-11-20',
  ];
  const fits = [...new Set(tried.filter((value) => v.is(inner, value)))];
  return 'wrapped' in schema ? [undefined, ...fits] : fits;
}
