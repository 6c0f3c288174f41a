import { BSONError } from 'bson';
import { Aggregator } from 'mingo/aggregator';
import { Context } from 'mingo/core';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import * as window from 'mingo/operators/window';
import { Lazy, type Iterator } from 'mingo/lazy';
import { Query } from 'mingo/query';
import type { Options, SortSpec } from 'mingo/types';
import { updateOne } from 'mingo/updater';
import { MingoError } from 'mingo/util';
import { NotEmulated, WireError } from '../gateway/wire';
import { corrections } from './corrections';
import type { Document } from './ejson';
import { geoNear, geoQueries } from './geo';
import { refuseExpressions, refuseOperators } from './refused';
import { sortedBy } from './sorting';

/** What a pipeline may ask of the database around it. */
export type Lookup = (collection: string) => Document[];

/** Orders as an index does, so that a sort gives the same answer with and without one. */
const sort: (documents: Iterator, spec: SortSpec, options: Options) => Iterator = (documents, spec) =>
  Lazy(sortedBy(documents.collect(), spec));

const context = Context.from(
  // The first to name an operator wins, so our own come before mingo's.
  Context.init({
    query: { ...corrections.query, ...geoQueries },
    expression: corrections.expression,
    pipeline: { $geoNear: geoNear, $sort: sort },
  }),
  Context.init({ accumulator, expression, pipeline, projection, query, window }),
);

const options: Partial<Options> = { context, scriptEnabled: false };

export type Matcher = (document: Document) => boolean;

/** A test for documents that match `filter`. */
export function matcher(filter: Document): Matcher {
  refuseOperators(filter);
  const compiled = new Query(filter, options);
  return (document) => compiled.test(document);
}

/** The documents with only the fields `fields` lets through; `filter` serves the positional `$`. */
export function projected(documents: Document[], fields: Document, filter: Document): Document[] {
  refuseExpressions(fields);
  return new Query<Document>(filter, options).find<Document>(documents, fields).all();
}

/** Applies update operators to `document` itself. */
export function applyUpdate(document: Document, operators: Document, filter: Document): void {
  refuseOperators(operators);
  // The filter matters to the positional `$` alone, and costs as much as the update.
  const paths = Object.values(operators).flatMap((part) => Object.keys(part ?? {}));
  const positional = paths.some((path) => path.includes('.$'));
  updateOne([document], positional ? filter : {}, operators, { cloneMode: 'deep' }, options);
}

/** Runs the stages over `documents`. */
export function aggregated(documents: Document[], stages: Document[], lookup: Lookup): Document[] {
  refuseExpressions(stages);
  return new Aggregator(stages, { ...options, collectionResolver: lookup }).run<Document>(documents);
}

/** What mingo and bson throw, as the refusals of the wire. */
export function asWireError(error: unknown): unknown {
  if (error instanceof MingoError) {
    const unknown = /unknown .*operator:? '?(\$?\w+)|'(\$\w+)' is not registered/i.exec(error.message);
    if (unknown) return new NotEmulated(unknown[1] ?? unknown[2] ?? error.message);
    return new WireError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${error.message}`);
  }
  if (!(error instanceof BSONError)) return error;
  return new WireError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${error.message}`);
}
