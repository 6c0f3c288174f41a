import { type WireAction, WireError } from '../gateway/wire';
import { FunctionFailure } from './failure';
import type { Runner } from './runner';

/** `functions.invokeFunction`: one function calls another. The callee is told of no person, as on the platform. */
export function invokeAction(runner: Runner): WireAction {
  return async ({ fields: { function_name: name, request_data: event } }) => {
    if (typeof name !== 'string') throw new WireError('INVALID_PARAM', 'function_name is missing');
    try {
      const text = typeof event === 'string' && event !== '' ? event : '{}';
      return { data: { response_data: await runner.invoke(name, text, { source: 'function' }) } };
    } catch (error) {
      if (error instanceof FunctionFailure) throw new WireError(error.code, error.message);
      throw error;
    }
  };
}
