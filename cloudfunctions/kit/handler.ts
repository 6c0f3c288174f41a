import * as v from 'valibot';
import { contract, type Action, type Output, type Parsed, type RefusalCode } from '@core/contract/index';
import type { Call } from './call';
import type { ActResult } from './documents';
import { doneBefore, keyed } from './once';
import { isRefused, refused, type Refused } from './refused';
import { Duplicate } from './transaction';

type Contract = typeof contract;
export type Reads = { [A in Action]: Contract[A]['kind'] extends 'read' ? A : never }[Action];
export type Acts = Exclude<Action, Reads>;

/** One action made ready for the router: it parses its own input and answers what its contract says. */
export interface Handler<A extends Action> {
  readonly action: A;
  run(raw: unknown, key: unknown, call: Call): Promise<object>;
}

/** What an action is about: the word before its point. */
export type Noun = Action extends `${infer N}.${string}` ? N : never;
/** A handler for every action about some nouns: one that is missing does not compile. */
export type HandlersOf<N extends Noun> = { readonly [A in Action & `${N}.${string}`]: Handler<A> };
/** For every noun what reads its handlers in. */
export type Groups = { readonly [N in Noun]: () => Promise<HandlersOf<N>> };

/** The handler of an action, out of its group. */
export async function handlerOf(groups: Groups, action: Action): Promise<Handler<Action>> {
  const noun = action.slice(0, action.indexOf('.'));
  const isNoun = (word: string): word is Noun => Object.hasOwn(groups, word);
  const group: Partial<Record<Action, Handler<Action>>> = isNoun(noun) ? await groups[noun]() : {};
  const handler = group[action];
  if (!handler) throw new Error(`${action} is in no group`);
  return handler;
}

type Reader<A extends Action> = (
  input: Parsed<A>,
  call: Call,
) => Promise<Output<A> | Refused<RefusalCode<A>>>;
type Actor<A extends Action> = (input: Parsed<A>, call: Call) => Promise<ActResult | Refused<RefusalCode<A>>>;
type Shower<A extends Action> = (
  result: ActResult,
  call: Call,
) => Promise<Output<A> | Refused<RefusalCode<A>>>;

/** The handler of a read: it loads and projects. */
export function reads<A extends Reads>(action: A, read: Reader<A>): Handler<A> {
  return {
    action,
    run: async (raw, _key, call) => {
      const input = parsed(action, raw);
      return isRefused(input) ? input : read(input, call);
    },
  };
}

/**
 * The handler of an act, in two halves: `act` decides, commits and says by ids what it made; `show` projects that for
 * the caller as it is now. A repeated key runs the second half alone, so no answer is ever stored.
 */
export function acts<A extends Acts>(action: A, act: Actor<A>, show: Shower<A>): Handler<A> {
  return {
    action,
    run: async (raw, key, call) => {
      const input = parsed(action, raw);
      if (isRefused(input)) return input;
      const unkeyed = keyed(call, action, key, input);
      if (unkeyed) return unkeyed;
      const result = (await doneBefore(call)) ?? (await once(act, input, call));
      return isRefused(result) ? result : show(result, call);
    },
  };
}

/** Of two sends of one act at the same time, the slower one finds the row of the faster, whatever it stumbled over. */
async function once<A extends Acts>(
  act: Actor<A>,
  input: Parsed<A>,
  call: Call,
): Promise<ActResult | Refused> {
  try {
    const result = await act(input, call);
    // TAKEN means that somebody else has it: no twin of this send can have done that.
    if (!isRefused(result) || result.code === 'TAKEN') return result;
    return (await doneBefore(call)) ?? result;
  } catch (error) {
    const before = error instanceof Duplicate ? await doneBefore(call) : undefined;
    if (before) return before;
    throw error;
  }
}

function parsed<A extends Action>(action: A, raw: unknown): Parsed<A> | Refused<'BAD_INPUT'> {
  const schema: Contract[A]['input'] = contract[action].input;
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => v.getDotPath(issue) ?? '');
  return refused('BAD_INPUT', { fields: [...new Set(fields)] });
}

/** The answer of acts that have nothing to show. */
export const nothing = (): Promise<Record<string, never>> => Promise.resolve({});
