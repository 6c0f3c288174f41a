import type { Output } from '@core/contract/index';
import { standings, type Standing } from '@core/domain/regionMode/answer';
import type { Called, Episode } from '@core/domain/regionMode/episode';
import type { JobRow } from '../kit/documents';
import { count } from '../kit/store';

type Shown = Output<'mode.get'>;

/** People told by each role; the job notes them with its position, so that none is counted twice. */
const toldOf = ({ result = {} }: JobRow, role: Called): number => Number(result[role] ?? 0);

/** How far the telling is. */
export function tellingOf(job: JobRow): NonNullable<Shown['telling']> {
  const { state, progress, total = 0, result = {} } = job;
  const told = Object.values(result).reduce<number>((sum, each) => sum + Number(each), 0);
  return { running: state === 'running', looked: progress, total, told };
}

/** What has been answered, role by role: counted in an index, however many they are. */
export function figuresOf(
  { _id: episodeId, audience }: Episode,
  job: JobRow,
): Promise<NonNullable<Shown['roles']>> {
  return Promise.all(
    audience.map(async (role) => {
      const counts = await Promise.all(
        standings.map((standing) => count('modeCalls', { episodeId, role, standing })),
      );
      const of = (standing: Standing): number => counts[standings.indexOf(standing)] ?? 0;
      const answered = of('got') + of('here') + of('needHelp');
      return { role, told: toldOf(job, role), answered, here: of('here'), needHelp: of('needHelp') };
    }),
  );
}
