import { assign } from '@core/domain/serviceDay/assign';
import { hoursOf, type ServiceDay } from '@core/domain/serviceDay/day';
import { firstPolicy } from '@core/domain/routing/policy';
import { find, put } from '../../kit/store';
import { breathe } from '../breathe';
import type { Part } from './match';

/** Documents of the plan: some four thousand orders, more than a street has ever had on a day. */
const MOST = 95;

/** Decides who goes where, for all orders of the day together, and writes it beside each stretch of them. */
export async function solve(day: ServiceDay): Promise<Part> {
  const plans = await find('dayPlans', { dayId: day._id }, MOST, ['_id', 'asc']);
  const orders = plans.flatMap((plan) => plan.orders ?? []);
  const seats = plans.flatMap((plan) => plan.seats ?? []);
  const chosen = assign(orders, seats, firstPolicy, hoursOf(day).from);
  await breathe();
  for (const plan of plans.filter((one) => one.orders)) {
    const mine = (plan.orders ?? []).flatMap(({ _id }): [string, string][] => {
      const team = chosen.get(_id);
      return team === undefined ? [] : [[_id, team]];
    });
    await put('dayPlans', { ...plan, teams: Object.fromEntries(mine) });
  }
  return { total: orders.length };
}
