import { at, isRegionPath, levelOf, type RegionPath } from './region';

/** A building goes from one path to another, with everything in it. */
export interface Move {
  from: RegionPath;
  to: RegionPath;
}

/** Fields that hold paths, in whatever document. */
const fields = new Set([
  ...['home', 'household', 'place', 'scope', 'centre', 'households', 'within', 'parent'],
  ...['stairwell', 'building', 'grid', 'community'],
]);

/** Where a path leads after the move: with the building, or to what is around it there. Others stay. */
export function movedPath(path: RegionPath, { from, to }: Move): RegionPath {
  if (path.startsWith(from)) return to + path.slice(from.length);
  if (!isRegionPath(path) || !from.startsWith(path)) return path;
  return at(levelOf(path), to) ?? path;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const movedValue = (value: unknown, move: Move): unknown =>
  typeof value === 'string' ? movedPath(value, move) : value;

/** A document of the moved building with all its paths as they are after the move. */
export function relocated<T extends object>(document: T, move: Move): T {
  const entries = Object.entries(document).map(([name, value]: [string, unknown]) => {
    if (!fields.has(name)) return [name, value] as const;
    return [
      name,
      isList(value) ? value.map((one) => movedValue(one, move)) : movedValue(value, move),
    ] as const;
  });
  return { ...document, ...Object.fromEntries(entries) };
}
