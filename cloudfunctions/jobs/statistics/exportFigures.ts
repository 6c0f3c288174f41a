import type { Region } from '@core/domain/place/region';
import { definitions } from '@core/domain/statistics/definitions';
import { figureNames, formulas, type FigureName } from '@core/domain/statistics/figures';
import { periodKinds, type Period } from '@core/domain/statistics/period';
import type { Tally } from '@core/domain/statistics/tally';
import type { JobRow } from '../../kit/documents';
import { statisticsId, talliesIn } from '../../kit/statistics';
import { many, one, page } from '../../kit/store';
import { setAside, setAsideOf } from '../carry/written';
import { END, exportFile } from '../exportFile';
import type { Work } from '../slices';

/** Places a slice, each with its numbers. */
const PLACES = 40;
const title = ['地点', '时段', '类别', '指标', '结果', '分子', '分母', '分子是什么', '分母是什么'];
const kindWords = { normal: '普通', urgent: '急' } as const;
const unitWords = { percent: '%', minutes: ' 分钟内', each: ' 人次' } as const;

/** Writes the figures of a place and of those right under it, in the order of the tree; each with its two numbers and their meaning. */
export const exportFigures: Work = async (cursor, now, job) => {
  const written = Number(job.result?.rows ?? 0);
  if (cursor === END) return exportFile(job, [title, ...(await setAsideOf(job._id, written))], now);
  const { place = '' } = job;
  const own = cursor === '' ? await one('regions', place) : undefined;
  const after = cursor === '' ? undefined : cursor;
  const below =
    own?.level === 'grid'
      ? { list: [] }
      : await page('regions', { parent: place }, ['order', 'asc'], PLACES, after);
  const rows = await linesOf([...(own ? [own] : []), ...below.list], periodOf(job));
  await setAside(job._id, written, rows, now);
  return {
    cursor: below.next ?? END,
    done: rows.length,
    finished: false,
    result: { rows: written + rows.length },
  };
};

/** @throws Error when the job names no period. */
function periodOf({ input = {} }: JobRow): Period {
  const kind = periodKinds.find((one) => one === input.period);
  if (!kind || input.start === undefined) throw new Error('figures of no period');
  return { kind, start: input.start };
}

async function linesOf(places: readonly Region[], period: Period): Promise<string[][]> {
  const id = (place: Region): string => statisticsId({ place: place._id, period });
  const rows = new Map((await many('statistics', places.map(id))).map((row) => [row._id, row]));
  return places.flatMap((place) => {
    const tallies = talliesIn(rows.get(id(place)));
    return (['normal', 'urgent'] as const).flatMap((kind) =>
      figureNames.map((name) => [
        place.name,
        wordsOf(period),
        kindWords[kind],
        ...lineOf(name, tallies[kind]),
      ]),
    );
  });
}

const wordsOf = ({ kind, start }: Period): string =>
  kind === 'month' ? start.slice(0, 7) : kind === 'week' ? `${start} 起一周` : start;

function lineOf(figure: FigureName, tally: Tally): string[] {
  const { name, unit, part: above, of: below } = definitions[figure];
  const { part, of, value } = formulas[figure](tally);
  const result = value === undefined ? '少于 5 单，不算' : `${value}${unitWords[unit]}`;
  return [name, result, String(part), String(of), above, below];
}
