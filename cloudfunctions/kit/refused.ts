/** A refusal is an answer, not an error: a closed code, and what a person needs to put it right. */
export class Refused<Code extends string = string> {
  constructor(
    readonly code: Code,
    readonly more: { fields?: string[]; instead?: string } = {},
  ) {}
}

/** `return refused('TAKEN')`. */
export function refused<const Code extends string>(code: Code, more?: Refused['more']): Refused<Code> {
  return new Refused(code, more);
}

/** Whether something ended in a refusal. */
export function isRefused(result: unknown): result is Refused {
  return result instanceof Refused;
}
