import * as v from 'valibot';
import { isAction, permissions } from '@core/contract/permissions';
import { admit, callOf } from './caller';
import { now } from './clock';
import { BadCursor } from './cursor';
import { madeReady, type Groups } from './handler';
import { logFailure } from './log';
import { isWithinLimit } from './rate';
import { isRefused, refused } from './refused';
import { Conflict } from './transaction';

/** Characters of JSON an input may have; pictures go to the storage, not through here. */
const MOST_INPUT = 100_000;

/** Answers one event of the `api` function: caller → allowed → well-formed → handler → parse the output. */
export function router(groups: Groups) {
  return async (event: unknown, context: unknown): Promise<object> => {
    const at = now();
    const result = await answer(groups, fieldsOf(event), context, at);
    if (!isRefused(result)) return { ok: true, output: result, now: at };
    return { ok: false, refusal: { code: result.code, ...result.more }, now: at };
  };
}

interface Event {
  action?: unknown;
  input?: unknown;
  key?: unknown;
}
const fieldsOf = (event: unknown): Event => (typeof event === 'object' && event !== null ? event : {});

async function answer(
  groups: Groups,
  { action, input = {}, key }: Event,
  context: unknown,
  at: number,
): Promise<object> {
  if (typeof action !== 'string' || !isAction(action)) return refused('UNKNOWN_ACTION');
  if (JSON.stringify(input).length > MOST_INPUT) return refused('TOO_LARGE');
  try {
    const call = await callOf(context, at);
    if (isRefused(call)) return call;
    call.row = permissions[action];
    const stopped = admit(call, call.row);
    if (stopped) return stopped;
    const { handler, spec } = await madeReady(groups, action);
    call.refusals = spec.refusals;
    if (!(await isWithinLimit(call, action, spec.kind))) return refused('TOO_OFTEN');
    const output = await handler.run({ input, key }, call, spec);
    return isRefused(output) ? output : shown(spec.output, output);
  } catch (error) {
    if (error instanceof BadCursor) return refused('BAD_INPUT', { fields: ['cursor'] });
    if (error instanceof Conflict) return refused('BUSY');
    logFailure(action, error);
    return refused('INTERNAL');
  }
}

/** What a page gets to see: the fields of the contract and no others. */
function shown(schema: v.GenericSchema<unknown, object>, output: object): object {
  return v.parse(schema, output);
}
