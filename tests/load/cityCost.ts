import { ratio, type Ratio } from '../bench/ratio';
import { Lives, which } from '../support/lives';
import { given, openTown, type Town } from '../support/town';

const CAST = { resident: 'wang', member: 'chen', staff: 'limin' };
const TURNS = 9;

/** Placing an order, and asking a wave about it, in a whole city and in ten of its communities. */
export interface CityCost {
  ratios: Ratio[];
  /** Documents read by the act, in the city and in the ten communities: the median of all turns. */
  reads: { what: string; city: number; part: number }[];
}

/** Both towns stand beside each other and are asked in turn, so that what the machine does besides hits both alike. */
export async function costInACity(): Promise<CityCost> {
  const [city, part] = [await openTown('L'), await openTown('L10')];
  try {
    const placing = (town: Town) => () => place(town);
    const asking = (town: Town) => () => placeAndAsk(town);
    const against = 'ten communities of it';
    const ratios = [
      await ratio('an order placed', ['in a city', placing(city)], [against, placing(part)], TURNS),
      await ratio('an order asked about', ['in a city', asking(city)], [against, asking(part)], TURNS),
    ];
    const [large, small] = [await readsIn(city), await readsIn(part)];
    const reads = Object.keys(large).map((what) => ({
      what,
      city: large[what] ?? 0,
      part: small[what] ?? 0,
    }));
    return { ratios, reads };
  } finally {
    await Promise.all([city.stop(), part.stop()]);
  }
}

/** Places an order and takes it back, so that the resident's live orders are never full. */
async function place(town: Town): Promise<void> {
  const order = await new Lives(town, CAST).submitted();
  given(await town.as(CAST.resident)('order.withdraw', which(order)));
}

/** The same with the first wave between: publishing has the clock ask it at once. */
async function placeAndAsk(town: Town): Promise<void> {
  const lives = new Lives(town, CAST);
  const order = await lives.seenBy(CAST.resident, await lives.open());
  if (order.trail.every(({ kind }) => kind !== 'wave')) throw new Error('nobody was asked');
  given(await town.as(CAST.resident)('order.withdraw', which(order)));
}

interface Logged {
  name: string;
  action?: string;
  reads: number;
  writes: number;
}

async function readsIn(town: Town): Promise<Record<string, number>> {
  const { calls } = (await (await fetch(`${town.url}/local/logs`)).json()) as { calls: Logged[] };
  const median = (is: (call: Logged) => boolean) => {
    const reads = calls.filter(is).map((call) => call.reads);
    return reads.sort((a, b) => a - b)[Math.floor(reads.length / 2)] ?? 0;
  };
  return {
    'order.place': median(({ action }) => action === 'order.place'),
    // The clock writes when it asks; when it only looks whether anything is due, it writes nothing.
    'a wave': median(({ name, writes }) => name === 'clock' && writes > 0),
  };
}
