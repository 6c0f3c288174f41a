import { WireError } from '../gateway/wire';

/** Longitude and latitude in degrees. */
export type Position = [longitude: number, latitude: number];

/** Any GeoJSON geometry, taken apart. Lines and edges are straight on the flat map, which near a town is close enough. */
export interface Shape {
  points: Position[];
  segments: [Position, Position][];
  /** Each polygon is its outer ring and its holes. */
  polygons: Position[][][];
}

/** The radius with which the service reckons. */
const EARTH_RADIUS = 6378100;

/** Takes GeoJSON apart; anything else is undefined. */
export function shapeOf(value: unknown): Shape | undefined {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (!Array.isArray(coordinates)) return undefined;
  switch (type) {
    case 'Point':
      return joinedShape([coordinates as Position], [], []);
    case 'MultiPoint':
      return joinedShape(coordinates as Position[], [], []);
    case 'LineString':
      return joinedShape([], [coordinates as Position[]], []);
    case 'MultiLineString':
      return joinedShape([], coordinates as Position[][], []);
    case 'Polygon':
      return joinedShape([], coordinates as Position[][], [coordinates as Position[][]]);
    case 'MultiPolygon':
      return joinedShape([], (coordinates as Position[][][]).flat(), coordinates as Position[][][]);
    default:
      return undefined;
  }
}

function joinedShape(points: Position[], lines: Position[][], polygons: Position[][][]): Shape {
  const segments = lines.flatMap((line) =>
    line.slice(1).map((to, i): [Position, Position] => [line[i] ?? to, to]),
  );
  return { points: [...points, ...lines.flat()], segments, polygons };
}

/** Metres along the great circle, in the steps the service takes. */
export function distance(from: Position, to: Position): number {
  const [ax, ay, az] = onSphere(from);
  const [bx, by, bz] = onSphere(to);
  const [x, y, z] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
  return Math.atan2(Math.sqrt(x * x + y * y + z * z), ax * bx + ay * by + az * bz) * EARTH_RADIUS;
}

/** The arc of `radians` on the ground, in metres. */
export function metres(radians: number): number {
  return radians * EARTH_RADIUS;
}

/** Refuses what is not a place on earth. */
export function checkedPosition(value: unknown): Position {
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof longitude === 'number' && typeof latitude === 'number') {
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return [longitude, latitude];
  }
  throw new WireError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] not a longitude and latitude: ${JSON.stringify(value)}`,
  );
}

/** Whether all of `inner` lies in the polygons of `outer`. */
export function within(inner: Shape, outer: Shape): boolean {
  if (!inner.points.every((point) => outer.polygons.some((rings) => inPolygon(point, rings)))) return false;
  return !inner.segments.some((a) => outer.segments.some((b) => cross(a, b)));
}

export function intersects(a: Shape, b: Shape): boolean {
  if (a.points.some((point) => covers(b, point)) || b.points.some((point) => covers(a, point))) return true;
  return a.segments.some((one) => b.segments.some((other) => cross(one, other)));
}

function covers(shape: Shape, point: Position): boolean {
  if (shape.polygons.some((rings) => inPolygon(point, rings))) return true;
  if (shape.segments.some((segment) => onSegment(point, segment))) return true;
  return shape.points.some((other) => other[0] === point[0] && other[1] === point[1]);
}

function inPolygon(point: Position, [outer = [], ...holes]: Position[][]): boolean {
  return inRing(point, outer) && !holes.some((hole) => inRing(point, hole) && !onRing(point, hole));
}

/** Counts the edges a ray to the east meets; the edge itself belongs to the ring. */
function inRing(point: Position, ring: Position[]): boolean {
  if (onRing(point, ring)) return true;
  const [x, y] = point;
  const met = edges(ring).filter(([[ax, ay], [bx, by]]) => {
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  });
  return met.length % 2 === 1;
}

function onRing(point: Position, ring: Position[]): boolean {
  return edges(ring).some((edge) => onSegment(point, edge));
}

function edges(ring: Position[]): [Position, Position][] {
  return ring.slice(1).map((to, i) => [ring[i] ?? to, to]);
}

function onSegment([x, y]: Position, [a, b]: [Position, Position]): boolean {
  if (turn(a, b, [x, y]) !== 0) return false;
  return between(x, a[0], b[0]) && between(y, a[1], b[1]);
}

function between(value: number, a: number, b: number): boolean {
  return value >= Math.min(a, b) && value <= Math.max(a, b);
}

/** Whether two segments pass through each other, ends not counted. */
function cross([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function onSphere([longitude, latitude]: Position): [number, number, number] {
  const theta = (Math.PI / 180) * longitude;
  const phi = (Math.PI / 180) * latitude;
  const onEquator = Math.cos(phi);
  return [Math.cos(theta) * onEquator, Math.sin(theta) * onEquator, Math.sin(phi)];
}
