import { kept } from '@core/domain/place/kept';
import { relocated, type Move } from '@core/domain/place/move';
import type { Region } from '@core/domain/place/region';
import { anyOf, find, inside, many, put, remove } from '../../kit/store';

const SLICE = 40;

/** A place as it is at the new path. */
function atNewPath({ leaving: _leaving, ...region }: Region, { from, to }: Move): Region {
  const moved = relocated(region, { from, to });
  return kept({ ...moved, _id: to + region._id.slice(from.length) });
}

/** Has some of the places under the old path at the new one too; returns the last of them, or nothing after the last. */
export async function copyPlaces(move: Move, beyond: string): Promise<{ done: number; last?: string }> {
  const places = await find('regions', { _id: inside(move.from, beyond) }, SLICE, ['_id', 'asc']);
  for (const place of places) await put('regions', atNewPath(place, move));
  const last = places.at(-1)?._id;
  return { done: places.length, ...(last === undefined ? {} : { last }) };
}

/** Removes some of the places at the old path, innermost first; what is not yet at the new one is put there before. */
export async function clearPlaces(move: Move): Promise<number> {
  const places = await find('regions', { _id: inside(move.from) }, SLICE, ['_id', 'desc']);
  const there = await many(
    'regions',
    places.map((place) => atNewPath(place, move)._id),
  );
  const known = new Set(there.map(({ _id }) => _id));
  const late = places.map((place) => atNewPath(place, move)).filter(({ _id }) => !known.has(_id));
  for (const place of late) await put('regions', place);
  if (places.length > 0) await remove('regions', { _id: anyOf(places.map(({ _id }) => _id)) });
  return places.length;
}
