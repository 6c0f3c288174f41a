import type { Output } from '@core/contract/index';
import { DAY, dayOf, type Ms } from '@core/domain/calendar/time';
import type { RegionPath } from '@core/domain/place/region';
import { figureNames, figuresOf, mainFigures } from '@core/domain/statistics/figures';
import { startOf, type Period, type PeriodKind } from '@core/domain/statistics/period';
import type { Kept } from '@core/domain/statistics/rollUps';
import type { Tallies, Tally } from '@core/domain/statistics/tally';
import { many, one } from '../kit/store';
import { statisticsId, talliesIn } from '../kit/statistics';

type Full = Output<'statistics.get'>['normal'];
type Brief = Output<'statistics.get'>['series'][number]['normal'];

/** The period that was asked for; without a day the one that runs. */
export const periodAsked = (
  { kind, start }: { kind: PeriodKind; start?: string | undefined },
  now: Ms,
): Period => ({
  kind,
  start: start ?? startOf(kind, dayOf(now)),
});

/** What is kept of several places or periods, in the order in which they are asked for. */
export async function talliesAt(asked: readonly Kept[]): Promise<Tallies[]> {
  const rows = new Map((await many('statistics', asked.map(statisticsId))).map((row) => [row._id, row]));
  return asked.map((kept) => talliesIn(rows.get(statisticsId(kept))));
}

/** Places in one period. */
export const inPeriod = (places: readonly RegionPath[], period: Period): Kept[] =>
  places.map((place) => ({ place, period }));

export function full(tally: Tally): Full {
  const { placed = 0, live = 0, solved = 0, partly = 0, explained = 0, rejected = 0, notOurs = 0 } = tally;
  const {
    withdrawn = 0,
    duplicate = 0,
    unreachable = 0,
    unconfirmed = 0,
    noShow = 0,
    followUpUnreached = 0,
  } = tally;
  const ended = { solved, partly, explained, rejected, notOurs, withdrawn, duplicate, unreachable };
  return {
    placed,
    counts: { live, ...ended, unconfirmed, noShow, followUpUnreached },
    figures: figuresOf(tally, figureNames),
  };
}

export function brief({ normal, urgent }: Tallies): { normal: Brief; urgent: Brief } {
  const of = (tally: Tally): Brief => ({ placed: tally.placed ?? 0, figures: figuresOf(tally, mainFigures) });
  return { normal: of(normal), urgent: of(urgent) };
}

/** When the night's count was done last: last night's, else that of the night before. */
export async function countedAt(now: Ms): Promise<Ms | undefined> {
  for (const at of [now, now - DAY]) {
    const job = await one('jobs', `statistics-${dayOf(at)}`);
    if (job?.state === 'done') return job.nextAt;
  }
  return undefined;
}
