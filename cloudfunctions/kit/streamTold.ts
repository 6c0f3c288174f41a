import type { StreamTold } from '@core/domain/live/pushes';
import type { Recording, Show } from '@core/domain/live/show';
import type { Telling } from '@core/domain/live/showSteps';
import { showOf } from '@core/domain/live/signing';
import { theStream, type ShowChange } from '@core/domain/live/showTake';
import { journalled } from './audit';
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

/** That a picture was cut off, and for what it was taken, is kept for good. */
const BLOCKED = { id: 'blocked', action: 'show.blocked', inputHash: '' };

/** The platform has told something of a stream by itself; whether it is one of ours, and that was news. */
export async function toldOf(
  stream: string,
  act: Telling,
  change: ShowChange,
  now: number,
): Promise<boolean> {
  const id = showOf(stream);
  if (id === undefined) return false;
  const after = await commit(async (tx): Promise<Show | undefined> => {
    const show = await tx.get('shows', id);
    const decision = show && (await stepShow(tx, show, { act, actor: theStream, change, now }));
    if (!decision?.ok) return undefined;
    const { place, _id: about } = decision.show;
    const { personId } = theStream;
    if (act === 'blocked')
      await journalled(
        tx,
        { id: personId, now, act: BLOCKED },
        { place, about, detail: { label: change.verdict?.label ?? '' } },
      );
    return decision.show;
  });
  if (after) await tellShow(after);
  return after !== undefined;
}
