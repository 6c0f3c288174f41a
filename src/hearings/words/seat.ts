import type { Output } from '@core/contract';
import type { SeatRole } from '@core/domain/hearing/hearing';
import type { SeatState } from '@core/domain/hearing/seat';
import { clock } from '../../copy/times';
import type { View } from './hearing';

export type Stands = Output<'seat.pools'>;
export type Seat = NonNullable<Stands['mine']>;
export type Pool = View['pools'][number];

export const seatStateWords: Record<SeatState, string> = {
  seated: '约好了',
  waiting: '在候补',
  offered: '轮到了，等回话',
  left: '退了',
  came: '到了',
};

export const seatRoleWords: Record<SeatRole, string> = {
  anyone: '谁都可以来',
  resident: '居民席',
  member: '党员席',
  volunteer: '志愿者席',
  propertyStaff: '物业席',
  orgUnit: '单位席',
};

/** 19:30, or for whom the seats are. */
export const poolName = ({ from, role }: Pool): string =>
  from === undefined ? seatRoleWords[role] : clock(from);

/** 剩 2 席, or 候补 3 人. */
export const leftWords = ({ left, waiting }: Stands['pools'][number]): string => {
  if (left > 0) return `剩 ${left} 席`;
  return waiting > 0 ? `候补 ${waiting} 人` : '满了，可候补';
};

/** 约 19:30 这一段, 候补 19:30 这一段, 约一席. */
export function bookWords(pool: Pool, stands: Stands): string {
  const left = stands.pools.find(({ id }) => id === pool.id)?.left ?? 0;
  const verb = left > 0 ? '约' : '候补';
  return pool.from === undefined ? `${verb}一席` : `${verb} ${poolName(pool)} 这一段`;
}

/** What stands at the right of the heading: 每段 3 户，共剩 7 席. */
export function sumWords(pools: readonly Pool[], stands: Stands): string {
  const left = stands.pools.reduce((sum, one) => sum + one.left, 0);
  const sizes = new Set(pools.map(({ seats }) => seats));
  const slots = pools.every(({ from }) => from !== undefined);
  return slots && sizes.size === 1 ? `每段 ${pools[0]?.seats ?? 0} 户，共剩 ${left} 席` : `共剩 ${left} 席`;
}

/** Which stretch or seat somebody has. */
export function seatWords(seat: Seat, pools: readonly Pool[]): string {
  const pool = pools.find(({ id }) => id === seat.pool);
  const where = pool === undefined ? '' : pool.from === undefined ? '一席' : `${poolName(pool)} 这一段`;
  if (seat.state === 'waiting') return `在候补${where}，前面还有 ${seat.ahead ?? 0} 位`;
  if (seat.state === 'offered') return `轮到您了：${where}空出来了，要不要？`;
  return seat.state === 'came' ? '您到了，谢谢您来' : `约好了${where}`;
}
