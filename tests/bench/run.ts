/**
 * `npm run bench`: speed as ratios taken in one run. A city is compared with a neighbourhood, an act with a look, many
 * at once with one after another.
 */
import { randomUUID } from 'node:crypto';
import { firstPolicy } from '@core/domain/routing/policy';
import { planWave } from '@core/domain/routing/wave';
import { officeHours } from '@core/domain/calendar/clocks';
import { aHelper, anOrder, monday } from '@core/testing/builders';
import { Lives } from '../support/lives';
import { given, openTown, type Town } from '../support/town';
import { matchCity } from './matching';
import { line, ratio, type Ratio } from './ratio';
import { speakAtOnce } from './speaking';

const TURNS = 31;
const cast = { resident: 'wang', member: 'chen', staff: 'limin' };

/** Places an order and takes it back, so that the resident's five live orders are never full. */
async function placeAndWithdraw(town: Town): Promise<void> {
  const { id, version } = await new Lives(town, cast).submitted();
  given(await town.as(cast.resident)('order.withdraw', { id, version }));
}

/** A wave over `size` candidates of a ring, without any IO. */
function wave(size: number): () => unknown {
  const candidates = Array.from({ length: size }, (_, n) => aHelper({ _id: `m${n}` }));
  const order = anOrder({ state: 'open' });
  const situation = {
    order,
    asked: new Set<string>(),
    candidates,
    policy: firstPolicy,
    calendar: officeHours,
    now: monday,
  };
  return () => {
    for (let run = 0; run < 200; run += 1) planWave(situation);
  };
}

async function inTown(small: Town, large: Town): Promise<Ratio[]> {
  const pool = (town: Town) => () => town.as(cast.member)('order.pool', {});
  const order = await new Lives(small, cast).submitted();
  return [
    await ratio(
      'place and withdraw',
      ['in the city', () => placeAndWithdraw(large)],
      ['in the neighbourhood', () => placeAndWithdraw(small)],
      TURNS,
    ),
    await ratio('pool near home', ['in the city', pool(large)], ['in the neighbourhood', pool(small)], TURNS),
    await ratio(
      'an act',
      ['a preference kept in a transaction', () => small.as(cast.resident)('me.prefer', { elder: false })],
      ['an order read', () => small.as(cast.resident)('order.get', { id: order.id })],
      TURNS,
    ),
  ];
}

async function main(): Promise<void> {
  console.log(
    `medians of ${TURNS} turns each, run ${randomUUID().slice(0, 8)}; seeding a city takes about a minute`,
  );
  const { againstHighs, greedy } = await matchCity();
  const small = await openTown();
  const large = await openTown('L');
  const ratios = [
    againstHighs,
    ...(await inTown(small, large)),
    await speakAtOnce(small),
    await ratio('a wave', ['100 candidates', wave(100)], ['8 candidates', wave(8)], TURNS),
  ];
  for (const each of ratios) console.log(line(each));
  console.log(
    `greedy by arrival: ${greedy.ms.toFixed(2)} ms, ${(100 * greedy.share).toFixed(1)} % of the orders`,
  );
  await Promise.all([small.stop(), large.stop()]);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
