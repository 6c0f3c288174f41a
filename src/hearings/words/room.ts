import type { Output } from '@core/contract';
import type { Equipment, RoomKind, RoomPurpose } from '@core/domain/room/room';

export type RoomCard = Output<'room.list'>['list'][number];
export type FreeRoom = Output<'room.free'>['list'][number];
export type Room = Output<'room.get'>['room'];
export type RoomDay = Output<'room.get'>['days'][number];

export const kindWords: Record<RoomKind, string> = { community: '社区的', station: '驿站', unit: '单位的' };
export const equipmentWords: Record<Equipment, string> = {
  screen: '投影',
  sound: '音响',
  board: '白板',
  water: '饮水',
  airCon: '空调',
  toilet: '厕所',
  parking: '停车',
};
export const purposeWords: Record<RoomPurpose, string> = {
  hearing: '议事',
  meeting: '开会',
  activity: '活动',
  service: '服务',
  other: '别的事',
};

/** 540 → 9:00 */
export const minuteWords = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
export const stretchWords = ({ from, until }: { from: number; until: number }): string =>
  `${minuteWords(from)}–${minuteWords(until)}`;

/** Which rooms cannot be had at these hours; undefined where all can. */
export function takenLine(rooms: readonly FreeRoom[]): string | undefined {
  const names = rooms.filter(({ free }) => !free).map(({ name }) => name);
  return names.length === 0 ? undefined : `这个时间订不了：${names.join('、')}`;
}

/** 3 号楼 1 楼 · 40 个座位 · 轮椅能进. */
export function roomLine({ where, seats, stepFree, state, kind }: RoomCard): string {
  const parts = [where, `${seats} 个座位`, stepFree ? '轮椅能进' : '有台阶', kindWords[kind]];
  return [state === 'closed' ? '停用了' : '', ...parts].filter(Boolean).join(' · ');
}
