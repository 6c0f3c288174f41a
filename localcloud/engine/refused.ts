import { NotEmulated } from '../gateway/wire';
import { isDocument } from './ejson';

/** Operators that would follow the real clock, run code or write elsewhere: none of it has a like here. */
const OPERATORS = new Set(['$currentDate', '$where', '$function', '$accumulator', '$out', '$merge']);

/** Refuses the operators in a filter, a projection or an update by name. What people wrote is no operator. */
export function refuseOperators(value: unknown): void {
  walk(value, false);
}

/** The same for a pipeline, where a text may also be an expression. */
export function refuseExpressions(value: unknown): void {
  walk(value, true);
}

function walk(value: unknown, expressions: boolean): void {
  if (Array.isArray(value)) value.forEach((element) => walk(element, expressions));
  else if (isDocument(value)) Object.entries(value).forEach((field) => enter(field, expressions));
  else if (expressions && typeof value === 'string' && /^\$\$NOW\b/.test(value))
    throw new NotEmulated('$$NOW');
}

function enter([name, value]: [string, unknown], expressions: boolean): void {
  if (OPERATORS.has(name)) throw new NotEmulated(name);
  walk(value, expressions || name === '$expr');
}
