import type { Input, Output } from '@core/contract';
import type { Read } from './cloud';

/** The last answer to each question of this session, so that a page seen before opens at once. */
const answers = new Map<string, unknown>();

const keyOf = <A extends Read>(action: A, input: Input<A>): string => `${action} ${JSON.stringify(input)}`;

/** The last answer, if there was one. Only `remember` writes here, so the type is that of the action. */
export function remembered<A extends Read>(action: A, input: Input<A>): Output<A> | undefined {
  return answers.get(keyOf(action, input)) as Output<A> | undefined;
}

/** Forgets every answer, when the person they were for has gone. */
export const forgetAnswers = (): void => answers.clear();

/** Puts an answer in: one that was read, or the part of an act's output that a page will ask for next. */
export function remember<A extends Read>(action: A, input: Input<A>, output: Output<A>): void {
  answers.set(keyOf(action, input), output);
}
