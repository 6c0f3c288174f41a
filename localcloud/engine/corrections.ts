import { evalExpr } from 'mingo/core';
import { $dayOfWeek, $dayOfYear, $substrBytes as substrBytes } from 'mingo/operators/expression';
import { Query } from 'mingo/query';
import type { Any, AnyObject, Options } from 'mingo/types';
import { resolve } from 'mingo/util';
import { NotEmulated } from '../gateway/wire';
import { isDocument, listOf } from './ejson';

type Test = (document: AnyObject) => boolean;
type QueryOperator = (field: string, operand: unknown, options: Options) => Test;

/** Criteria on fields match documents only; mingo takes the elements themselves when they are plain values. */
function $elemMatch(field: string, operand: unknown, options: Options): Test {
  const criteria = isDocument(operand) ? operand : {};
  const onValues = Object.keys(criteria).every((name) => name.startsWith('$') && !LOGICAL.includes(name));
  const query = new Query(onValues ? { value: criteria } : criteria, options);
  const matches = (element: unknown) =>
    onValues ? query.test({ value: element }) : isDocument(element) && query.test(element);
  return (document) => {
    const value = resolve(document, field, { unwrapArray: true });
    return Array.isArray(value) && value.some(matches);
  };
}

const LOGICAL = ['$and', '$or', '$nor'];

/** Which fields a document must have, and no more of the standard than that. */
const $jsonSchema: QueryOperator = (_field, operand) => {
  const { required, ...others } = isDocument(operand) ? operand : {};
  const [keyword] = Object.keys(others);
  if (keyword !== undefined || !Array.isArray(required))
    throw new NotEmulated(`$jsonSchema ${keyword ?? 'without required'}`);
  return (document) => required.every((name) => String(name) in document);
};

/** Weeks begin on Sunday; the days before the first one are week 0. */
function $week(document: AnyObject, date: Any, options: Options): Any {
  const day = $dayOfYear(document, date, options);
  const weekday = $dayOfWeek(document, date, options);
  return typeof day === 'number' && typeof weekday === 'number' ? Math.floor((day + 7 - weekday) / 7) : null;
}

function $indexOfCP(document: AnyObject, operands: Any, options: Options): Any {
  const [text, part, start = 0, end] = evaluated(document, operands, options);
  if (typeof text !== 'string') return null;
  const points = [...text];
  const until = typeof end === 'number' ? end : points.length;
  const found = points.slice(Number(start), until).join('').indexOf(String(part));
  if (found < 0) return -1;
  return Number(start) + [...points.slice(Number(start), until).join('').slice(0, found)].length;
}

/** A negative count takes all that is left. */
function $substrBytes(document: AnyObject, operands: Any, options: Options): Any {
  const [text, start, count] = evaluated(document, operands, options);
  if (typeof text === 'string' && typeof count === 'number' && count < 0) {
    return Buffer.from(text).subarray(Number(start)).toString();
  }
  return substrBytes(document, operands, options);
}

function evaluated(document: AnyObject, operands: Any, options: Options): unknown[] {
  return listOf(evalExpr(document, operands, options));
}

/** Where mingo and MongoDB part, as far as it has been noticed; each of these comes before mingo's own. */
export const corrections = {
  query: { $elemMatch, $jsonSchema },
  expression: { $week, $indexOfCP, $substrBytes, $substr: $substrBytes },
};
