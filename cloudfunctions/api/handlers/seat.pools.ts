import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { standsFor } from '../seatViews';

export const seatPools = reads(
  'seat.pools',
  async ({ id }, call) => (await standsFor(id, call)) ?? refused('NOT_FOUND'),
);
