import * as v from 'valibot';
import type { ActionSpec } from '@core/contract/action';
import type { Action, Contract, Output, Parsed, RefusalCode } from '@core/contract/index';
import type { Call } from './call';
import type { ActResult } from './documents';
import { doneBefore, keyed } from './once';
import { isRefused, refused, type Refused } from './refused';
import { Conflict, Duplicate } from './transaction';

export type Reads = { [A in Action]: Contract[A]['kind'] extends 'read' ? A : never }[Action];
export type Acts = Exclude<Action, Reads>;

/** What a client sent, neither of it checked. */
interface Asked {
  input: unknown;
  key: unknown;
}
/** One action made ready for the router: it parses its own input and answers what its contract says. */
export interface Handler<A extends Action> {
  readonly action: A;
  run(asked: Asked, call: Call, spec: Contract[A]): Promise<object>;
}

/** What an action is about: the word before its point. */
export type Noun = Action extends `${infer N}.${string}` ? N : never;
/** A handler for every action about some nouns: one that is missing does not compile. */
export type HandlersOf<N extends Noun> = { readonly [A in Action & `${N}.${string}`]: Handler<A> };
/** The part of the contract about some nouns. */
export type ContractOf<N extends Noun> = Pick<Contract, Action & `${N}.${string}`>;
/** What answers for some nouns. */
interface Group<N extends Noun> {
  contract: ContractOf<N>;
  handlers: HandlersOf<N>;
}
/** For every noun what reads its group in. */
export type Groups = { readonly [N in Noun]: () => Promise<Group<N>> };

/** The handler of an action and what the contract says of it, out of its group. */
export async function madeReady(groups: Groups, action: Action) {
  const noun = action.slice(0, action.indexOf('.'));
  const isNoun = (word: string): word is Noun => Object.hasOwn(groups, word);
  if (!isNoun(noun)) throw new Error(`${action} is in no group`);
  const group = await groups[noun]();
  const handlers: Partial<Record<Action, Handler<Action>>> = group.handlers;
  const contract: Partial<Contract> = group.contract;
  const [handler, spec] = [handlers[action], contract[action]];
  if (!handler || !spec) throw new Error(`${action} is not in its group`);
  return { handler, spec };
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
    run: async (asked, call, spec) => {
      const input = parsed(spec, asked.input);
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
    run: async ({ input: raw, key }, call, spec) => {
      const input = parsed(spec, raw);
      if (isRefused(input)) return input;
      const { secret }: ActionSpec = spec;
      const unkeyed = keyed(call, action, { key, input, secret });
      if (unkeyed) return unkeyed;
      const result = (await doneBefore(call)) ?? (await once(act, input, call));
      return isRefused(result) ? result : show(result, call);
    },
  };
}

/**
 * Of two sends of one act at the same time, the slower one finds the row of the faster, whatever it stumbled over. Who
 * lost every race for what he wanted to change is told to come again; nothing is then written.
 */
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
    const lost = error instanceof Conflict;
    const before = lost || error instanceof Duplicate ? await doneBefore(call) : undefined;
    if (before) return before;
    if (lost) return refused('BUSY');
    throw error;
  }
}

function parsed<A extends Action>(spec: Contract[A], raw: unknown): Parsed<A> | Refused<'BAD_INPUT'> {
  const schema: Contract[A]['input'] = spec.input;
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => v.getDotPath(issue) ?? '');
  return refused('BAD_INPUT', { fields: [...new Set(fields)] });
}

/** The answer of acts that have nothing to show. */
export const nothing = (): Promise<Record<string, never>> => Promise.resolve({});
