/**
 * `npm run cost`: what an order's life, an open page and an idle minute read and write, and what that makes in a day
 * for each profile against the database's daily plan. The table in docs/operate.md is what this prints.
 */
import { Lives } from '../support/lives';
import { given, openTown, type Town } from '../support/town';

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;
/** Each page of an order's life is looked at about so often by all who are concerned. */
const LOOKS_AN_ORDER = 12;
/** CloudBase's basic plan, a day. */
const PLAN = { reads: 50_000, writes: 30_000 };

/** Orders and people who open the app in a day, from the sizes that real places report. */
const PROFILES = [
  { name: 'S', orders: 40, visitors: 800 },
  { name: 'M', orders: 150, visitors: 3_000 },
  { name: 'L', orders: 600, visitors: 15_000 },
];

interface Cost {
  reads: number;
  writes: number;
}

interface Logged extends Cost {
  at: number;
  name: string;
}

async function logged(town: Town): Promise<Cost> {
  const { calls } = (await (await fetch(`${town.url}/local/logs`)).json()) as { calls: Logged[] };
  return calls.reduce(
    (sum, { reads, writes }) => ({ reads: sum.reads + reads, writes: sum.writes + writes }),
    {
      reads: 0,
      writes: 0,
    },
  );
}

async function costOf(town: Town, work: () => Promise<unknown>): Promise<Cost> {
  const before = await logged(town);
  await work();
  const after = await logged(town);
  return { reads: after.reads - before.reads, writes: after.writes - before.writes };
}

function times({ reads, writes }: Cost, n: number): Cost {
  return { reads: Math.round(reads * n), writes: Math.round(writes * n) };
}

function plus(...costs: Cost[]): Cost {
  return {
    reads: costs.reduce((sum, { reads }) => sum + reads, 0),
    writes: costs.reduce((sum, { writes }) => sum + writes, 0),
  };
}

async function measure(town: Town) {
  const cast = {
    resident: town.person('resident').openid,
    member: town.person('member').openid,
    staff: town.person('staff').openid,
  };
  const resident = town.as(cast.resident);
  const lives = new Lives(town, cast);
  await town.advance(MINUTE);
  const minute = times(await costOf(town, () => town.advance(10 * MINUTE)), 0.1);
  const visit = await costOf(town, async () => {
    given(await resident('me.get', {}));
    given(await resident('menu.list', {}));
    given(await resident('order.mine', { which: 'live' }));
  });
  let id = '';
  const life = await costOf(town, async () => {
    const order = await lives.closed();
    id = order.id;
    given(await resident('order.rate', { id, version: order.version, stars: 5 }));
    await town.advance(2 * MINUTE);
  });
  const look = await costOf(town, async () => given(await resident('order.get', { id })));
  return { life, look, visit, minute };
}

async function main(): Promise<void> {
  const town = await openTown();
  const { life, look, visit, minute } = await measure(town);
  await town.stop();
  const row = (what: string, { reads, writes }: Cost) => console.log(`| ${what} | ${reads} | ${writes} |`);
  row('one order, from placing to rating', life);
  row('one look at an order', look);
  row('one visit: session, menu, running orders', visit);
  row('one minute of the clock with nothing to do', minute);
  console.log('');
  for (const { name, orders, visitors } of PROFILES) {
    const order = plus(life, times(look, LOOKS_AN_ORDER));
    const day = plus(times(order, orders), times(visit, visitors), times(minute, MINUTES_A_DAY));
    const share = `${Math.round((100 * day.reads) / PLAN.reads)} % · ${Math.round((100 * day.writes) / PLAN.writes)} %`;
    console.log(`| ${name} | ${orders} | ${visitors} | ${day.reads} | ${day.writes} | ${share} |`);
  }
}

void main();
