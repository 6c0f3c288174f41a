import { Lazy, type Iterator } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import { Query } from 'mingo/query';
import { resolve, setValue } from 'mingo/util';
import { NotEmulated, WireError } from '../gateway/wire';
import type { Document } from './ejson';
import {
  checkedPosition,
  distance,
  intersects,
  metres,
  shapeOf,
  within,
  type Position,
  type Shape,
} from './geometry';

type Test = (document: Document) => boolean;
type QueryOperator = (field: string, operand: unknown, options: Options) => Test;

/** The operators on places, which mingo lacks. Others than these are refused. */
export const geoQueries: Record<`$${string}`, QueryOperator> = {
  $nearSphere: near,
  $near: near,
  $geoWithin: (field, operand) => {
    if (isObject(operand) && '$centerSphere' in operand) return withinCircle(field, operand.$centerSphere);
    const area = queryShape(operand);
    return onShape(field, (shape) => within(shape, area));
  },
  $geoIntersects: (field, operand) => {
    const other = queryShape(operand);
    return onShape(field, (shape) => intersects(shape, other));
  },
};

/** The field and place of a `$nearSphere` in `filter`: such a query answers the nearest first. */
export function nearestFirst(filter: Document): ((documents: Document[]) => Document[]) | undefined {
  for (const [field, condition] of Object.entries(filter)) {
    const operand = isObject(condition) ? (condition.$nearSphere ?? condition.$near) : undefined;
    if (!isObject(operand)) continue;
    const centre = pointOf(queryGeometry(operand));
    const far = (document: Document) => distance(centre, pointOf(resolve(document, field)));
    return (documents) => [...documents].sort((a, b) => far(a) - far(b));
  }
  return undefined;
}

interface GeoNear {
  near: unknown;
  distanceField: string;
  key?: string;
  query?: Document;
  maxDistance?: number;
  minDistance?: number;
  limit?: number;
  distanceMultiplier?: number;
  includeLocs?: string;
}

/** The stage `$geoNear`; `key` has to name the field, since there are no indexes of places here. */
export function geoNear(documents: Iterator, spec: unknown, options: Options): Iterator {
  const stage = readStage(spec);
  if (!stage.key) throw new NotEmulated('$geoNear without key');
  const key = stage.key;
  const centre = pointOf(stage.near);
  const query = new Query(stage.query ?? {}, options);
  const found = documents
    .collect<Document>()
    .filter((document) => query.test(document) && isPoint(resolve(document, key)))
    .map((document) => ({ document, metres: distance(centre, pointOf(resolve(document, key))) }))
    .filter((one) => one.metres >= (stage.minDistance ?? 0) && one.metres <= (stage.maxDistance ?? Infinity))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, stage.limit ?? 100);
  return Lazy(found.map((one) => described(one.document, one.metres, stage, key)));
}

function readStage(spec: unknown): GeoNear {
  const stage = isObject(spec) ? spec : {};
  if (typeof stage.distanceField !== 'string') throw failed('$geoNear needs a distanceField');
  return { ...stage, near: stage.near, distanceField: stage.distanceField };
}

function described(document: Document, far: number, stage: GeoNear, key: string): Document {
  const result = { ...document };
  setValue(result, stage.distanceField, far * (stage.distanceMultiplier ?? 1));
  if (stage.includeLocs) setValue(result, stage.includeLocs, resolve(document, key));
  return result;
}

function near(field: string, operand: unknown): Test {
  if (!isObject(operand)) throw new NotEmulated('$near without $geometry');
  const centre = pointOf(queryGeometry(operand));
  const least = numberOr(operand.$minDistance, 0);
  const most = numberOr(operand.$maxDistance, Infinity);
  return (document) => {
    const place = resolve(document, field);
    if (!isPoint(place)) return false;
    const far = distance(centre, pointOf(place));
    return far >= least && far <= most;
  };
}

function withinCircle(field: string, operand: unknown): Test {
  const [centre, radians] = Array.isArray(operand) ? (operand as unknown[]) : [];
  if (typeof radians !== 'number') throw failed('$centerSphere needs a radius in radians');
  const middle = checkedPosition(centre);
  return onShape(field, (shape) => shape.points.every((point) => distance(middle, point) <= metres(radians)));
}

function onShape(field: string, holds: (shape: Shape) => boolean): Test {
  return (document) => {
    const shape = shapeOf(resolve(document, field));
    return shape !== undefined && holds(shape);
  };
}

function queryShape(operand: unknown): Shape {
  const shape = shapeOf(queryGeometry(operand));
  if (!shape) throw failed('$geometry is not a GeoJSON geometry');
  shape.points.forEach(checkedPosition);
  return shape;
}

function queryGeometry(operand: unknown): unknown {
  if (!isObject(operand) || !('$geometry' in operand))
    throw new NotEmulated('places given without $geometry');
  return operand.$geometry;
}

function pointOf(value: unknown): Position {
  if (!isPoint(value)) throw failed('a GeoJSON point expected');
  return checkedPosition(value.coordinates);
}

function isPoint(value: unknown): value is { coordinates: unknown } {
  return isObject(value) && value.type === 'Point';
}

function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null;
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function failed(why: string): WireError {
  return new WireError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${why}`);
}
