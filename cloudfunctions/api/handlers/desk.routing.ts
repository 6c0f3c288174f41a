import { areas } from '@core/domain/routing/policy';
import { forecastOf } from '@core/domain/routing/forecast';
import { nextRound } from '@core/domain/routing/wave';
import { reads } from '../../kit/handler';
import { offerId } from '../../kit/recordStep';
import { isRefused } from '../../kit/refused';
import { gridsBeside, livingIn, rested } from '../../kit/ringPlaces';
import { inForceIn } from '../../kit/rules';
import { count, find, many } from '../../kit/store';
import { orderAtDesk } from '../desking';
import { namesOf } from '../names';

/** Those who would be looked at first; their offers are read as well. */
const LOOKED_AT = 30;

/** What asking comes to next: who lives in each ring, who of the next may be asked and why others not, when, and who answers then. */
export const deskRouting = reads('desk.routing', async ({ id }, call) => {
  const order = await orderAtDesk(id, call);
  if (isRefused(order)) return order;
  if (order.state !== 'open') return { rings: [], looked: 0, free: 0, whyNot: [] };
  const [{ policy, calendar }, beside] = await Promise.all([
    inForceIn(order.community, call.now),
    gridsBeside(order),
  ]);
  const places = await Promise.all(areas.map((area) => livingIn(area, order, beside)));
  const people = await Promise.all(places.map((where) => count('helpers', where)));
  const where = places[areas.findIndex((area) => area === nextRound(order, policy)?.area)];
  const candidates = where ? await find('helpers', where, LOOKED_AT, ...rested) : [];
  const offers = await many(
    'offers',
    candidates.map(({ _id }) => offerId(id, _id)),
  );
  const asked = new Set(offers.map(({ personId }) => personId));
  const situation = { order: { ...order, beside }, asked, candidates, policy, calendar, now: call.now };
  const human = order.accountable?.next ?? order.accountable;
  const names = await namesOf([human], call);
  const name = human && names.get(human.personId);
  return {
    rings: people.map((living, n) => ({ ring: n + 1, people: living })),
    looked: candidates.length,
    ...forecastOf(situation, order.due?.step === 'wave' ? order.due.at : call.now),
    ...(human && name !== undefined && order.humanBy !== undefined
      ? { human: { name, role: human.role, at: order.humanBy } }
      : {}),
  };
});
