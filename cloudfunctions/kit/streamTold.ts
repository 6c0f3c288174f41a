import type { StreamTold } from '@core/domain/live/pushes';
import type { Recording, Show } from '@core/domain/live/show';
import { showOf } from '@core/domain/live/signing';
import { theStream, type ShowChange } from '@core/domain/live/showTake';
import { tellShow } from './recordShow';
import { stepShow } from './stepShow';
import { commit } from './transaction';

/**
 * A picture came in or went, as the provider tells of a stream. Told twice, late or in another order it comes to the
 * same; a stream that is none of ours is nobody's business. Whether it was news.
 */
export const streamTold = (stream: string, told: StreamTold, now: number): Promise<boolean> =>
  toldOf(stream, 'told', { told }, now);

/** A stretch was recorded; told twice it stands once. Whether it was news. */
export const streamRecorded = (stream: string, recording: Recording, now: number): Promise<boolean> =>
  toldOf(stream, 'recorded', { recording }, now);

async function toldOf(
  stream: string,
  act: 'told' | 'recorded',
  change: ShowChange,
  now: number,
): Promise<boolean> {
  const id = showOf(stream);
  if (id === undefined) return false;
  const after = await commit(async (tx): Promise<Show | undefined> => {
    const show = await tx.get('shows', id);
    const decision = show && (await stepShow(tx, show, { act, actor: theStream, change, now }));
    return decision?.ok ? decision.show : undefined;
  });
  if (after) await tellShow(after);
  return after !== undefined;
}
