/** The platform's own answers when a function gives none. */
export type FailureCode =
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTION_INVOCATION_FAILED'
  | 'FUNCTION_TIME_LIMIT_EXCEEDED'
  | 'EXCEED_REQUEST_SIZE_LIMIT';

/** A call that ended without a return value of the function. */
export class FunctionFailure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionFailure';
  }
}
