import { nextRunning, officeHours } from '../../calendar/clocks';
import type { Ms } from '../../calendar/time';
import { LOAD_DAYS, loadOf } from '../load';
import { decisionOf, type Decision } from '../decision';
import type { Helper } from '../helper';
import { underLoad, type Area, type Policy } from '../policy';
import { nextRound, planRefill, roundAt, planWave, type Chosen, type Situation } from '../wave';
import type { Member } from './city';
import { firstOf } from './index7d';
import type { Job, Strategy, Town } from './run';

/** Takes what the cloud would store of a wave. */
export type Keep = (decision: Decision) => void;

/** The policy of the product, held by the same code as in the cloud. */
export function waves(policy: Policy, keep?: Keep): Strategy {
  const requests = new Requests();
  const situationOf = (job: Job, town: Town, area: Area | undefined, now: Ms): Situation => ({
    order: job.order,
    asked: new Set(job.told.map(({ member }) => member.helper._id)),
    candidates: area ? candidatesIn(area, job, town) : [],
    policy: underLoad(policy, requests.aDay(job.community)),
    calendar: officeHours,
    now,
  });
  const tell = (job: Job, town: Town, chosen: readonly Chosen[], now: Ms) => {
    const wave = job.order.routing.waves.at(-1);
    if (!wave) return;
    const people = chosen.flatMap(({ personId, hope }) => {
      const member = town.world.byId.get(personId);
      return member ? [{ member, hope }] : [];
    });
    for (const { member } of people) requests.note(town.world.city.grids[member.grid]?.community ?? 0);
    town.tell(job, { wave: wave.number, until: wave.until, people }, now);
  };
  const turn = (job: Job, town: Town, now: Ms): void => {
    const clock = job.order.urgency === 'urgent' ? 'wall' : 'day';
    const begins = nextRunning(clock, now, officeHours);
    if (begins > now) {
      town.again(job, begins);
      return;
    }
    const round = nextRound(job.order, policy);
    const situation = situationOf(job, town, round?.area, now);
    const plan = planWave(situation);
    keep?.(decisionOf(situation, plan));
    job.order = { ...job.order, routing: plan.routing };
    if (plan.routing.exhausted) return;
    tell(job, town, plan.chosen, now);
    town.again(job, plan.routing.waves.at(-1)?.until ?? now);
  };
  const declined = (job: Job, town: Town, now: Ms): void => {
    const round = roundAt(job.order, policy, job.order.routing.waves.length - 1);
    const wave = job.order.routing.waves.at(-1);
    if (!round || !wave) return;
    const situation = situationOf(job, town, round.area, now);
    const declinedSoFar = job.declined.get(wave.number) ?? 0;
    const plan = planRefill(situation, declinedSoFar);
    if (!plan) return;
    keep?.(decisionOf(situation, plan, declinedSoFar));
    job.order = { ...job.order, routing: plan.routing };
    tell(job, town, plan.chosen, now);
  };
  return { name: 'waves', turn, declined, night: (town) => requests.reckon(town) };
}

/** What one indexed query gives: those asked least of late, longest ago. */
const candidatesIn = (area: Area, job: Job, town: Town): Helper[] =>
  firstOf(listsOf(area, job, town)).map(({ helper }) => helper);

function listsOf(area: Area, { grid, community }: Job, { world }: Town): (readonly Member[])[] {
  const { city, inGrid, inCommunity } = world;
  switch (area) {
    case 'grid':
      return [inGrid[grid] ?? []];
    case 'beside':
      // Where nobody said what lies beside a grid, the whole community does.
      if (city.grids[grid]?.beside.length === 0) return [inCommunity[community] ?? []];
      return [grid, ...(city.grids[grid]?.beside ?? [])].map((one) => inGrid[one] ?? []);
    case 'community':
      return [inCommunity[community] ?? []];
    case 'beyond':
      return [community, ...(city.communities[community]?.beside ?? [])].map((one) => inCommunity[one] ?? []);
  }
}

/** Requests by community and day, as the cloud counts them, and the mean of a week that the night makes of them. */
class Requests {
  private readonly today = new Map<number, number>();
  private readonly week: Map<number, number>[] = [];
  private readonly means = new Map<number, number>();

  note(community: number): void {
    this.today.set(community, (this.today.get(community) ?? 0) + 1);
  }

  aDay(community: number): number {
    return this.means.get(community) ?? 0;
  }

  reckon({ world }: Town): void {
    this.week.unshift(new Map(this.today));
    this.today.clear();
    if (this.week.length > LOAD_DAYS) this.week.pop();
    world.inCommunity.forEach((members, community) => {
      const counts = this.week.map((day) => day.get(community) ?? 0);
      this.means.set(community, loadOf(counts, members.length));
    });
  }
}
