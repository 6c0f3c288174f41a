import type { Input } from '@core/contract';
import type { Equipment } from '@core/domain/room/room';
import type { Room } from '../words/room';

/** A room while it is written, as its rows show it. */
export interface RoomDraft {
  place: string;
  kind: 'community' | 'station';
  name: string;
  where: string;
  seats: string;
  equipment: Equipment[];
  stepFree: 'yes' | 'no';
  way: string;
  /** Latitude and longitude, as typed. */
  point: string;
  from: string;
  until: string;
  weekdays: number[];
  keeper: string;
}

/** Without a place it is the own unit's. */
export const blankRoom = (place: string): RoomDraft => ({
  ...{ place, kind: 'community', name: '', where: '', seats: '20', equipment: [], stepFree: 'yes', way: '' },
  point: '',
  ...{ from: String(8 * 60), until: String(20 * 60), weekdays: [1, 2, 3, 4, 5, 6, 7], keeper: '' },
});

export function draftOf(room: Room): RoomDraft {
  const { place, kind, name, where, seats, equipment, stepFree, way, point, open, keeper } = room;
  return {
    ...{ place, kind: kind === 'station' ? kind : 'community', name, where, equipment, way, keeper },
    point: point ? `${point.latitude}, ${point.longitude}` : '',
    ...{ seats: String(seats), stepFree: stepFree ? 'yes' : 'no', weekdays: open.weekdays },
    ...{ from: String(open.from), until: String(open.until) },
  };
}

/** Two numbers that can be a place; undefined when it is none. */
function pointIn(text: string): { latitude: number; longitude: number } | undefined {
  const [, north, east] = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

export function saidOf(draft: RoomDraft): Input<'room.save'> {
  const { place, kind, equipment, weekdays } = draft;
  const point = pointIn(draft.point);
  return {
    ...(place === '' ? {} : { place }),
    ...(point ? { point } : {}),
    ...{ kind, equipment, name: draft.name.trim(), where: draft.where.trim(), way: draft.way.trim() },
    ...{ keeper: draft.keeper.trim(), stepFree: draft.stepFree === 'yes' },
    seats: Math.max(1, Number(draft.seats) || 0),
    open: { from: Number(draft.from), until: Number(draft.until), weekdays },
  };
}

export type Lack = 'name' | 'where' | 'point' | 'open';
export const lackWords: Record<Lack, string> = {
  name: '请写个名字',
  where: '请写在哪里',
  point: '要两个数：先纬度后经度，中间用逗号',
  open: '关门要比开门晚，至少开一天',
};
export function lacksIn({ name, where, point, from, until, weekdays }: RoomDraft): Lack[] {
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(where.trim() === '' ? (['where'] as const) : []),
    ...(point.trim() !== '' && !pointIn(point) ? (['point'] as const) : []),
    ...(Number(from) >= Number(until) || weekdays.length === 0 ? (['open'] as const) : []),
  ];
}
