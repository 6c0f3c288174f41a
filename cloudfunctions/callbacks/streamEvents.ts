import * as v from 'valibot';
import { isFromProvider } from '../kit/live';
import { streamJudged } from '../kit/streamJudged';
import { streamRecorded, streamTold } from '../kit/streamTold';
import type { Received } from './received';

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_000_000_000));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(128));

const signature = { event_type: v.number(), t: seconds, sign: word };
/** What all events of the provider have; those of its look at pictures write the stream's name otherwise. */
const Signed = v.union([
  v.object({ ...signature, stream_id: word }),
  v.object({ ...signature, streamId: word }),
]);

/** A picture came in (1) or went (0). Both carry the number of the push. */
const Pushed = v.object({
  event_type: v.picklist([0, 1]),
  stream_id: word,
  event_time: seconds,
  sequence: word,
});

/** A stretch was recorded. */
const Recorded = v.object({
  event_type: v.literal(100),
  stream_id: word,
  file_id: word,
  file_format: v.literal('mp4'),
  start_time: seconds,
  end_time: seconds,
  video_url: v.pipe(v.string(), v.url(), v.maxLength(500)),
});

/** What the provider makes of a look at the picture; one with which nothing is wrong is told of no further. */
const Judged = v.object({
  event_type: v.literal(317),
  streamId: word,
  suggestion: v.picklist(['Block', 'Review']),
  label: v.fallback(v.pipe(v.string(), v.maxLength(64)), ''),
  /** A verdict that does not say of when it is, is of now. */
  screenshotTime: v.fallback(v.optional(seconds), undefined),
});

/**
 * What the provider of live pictures tells. Everybody can send such an event: it is believed for its sign, and while
 * that is fresh. What is told twice, late or in another order comes to the same, as the law of shows has it.
 */
export async function streamEvents(told: unknown, now: number): Promise<Received> {
  const signed = v.safeParse(Signed, told);
  if (!signed.success) return 'notMine';
  if (!isFromProvider(signed.output, now)) return 'forged';
  const pushed = v.safeParse(Pushed, told);
  if (pushed.success) {
    const { stream_id, event_type, event_time, sequence } = pushed.output;
    const kind = event_type === 1 ? 'up' : 'down';
    await streamTold(stream_id, { kind, sequence, at: event_time * 1000 }, now);
  }
  const recorded = v.safeParse(Recorded, told);
  if (recorded.success) {
    const { stream_id, file_id: fileId, video_url: url, start_time, end_time } = recorded.output;
    const recording = { fileId, url, startsAt: start_time * 1000, endsAt: end_time * 1000 };
    await streamRecorded(stream_id, recording, now);
  }
  const judged = v.safeParse(Judged, told);
  if (judged.success) {
    const { streamId, suggestion, label, screenshotTime } = judged.output;
    const kind = suggestion === 'Block' ? 'block' : 'review';
    const isDated = screenshotTime !== undefined;
    const verdict = { kind, label, at: isDated ? screenshotTime * 1000 : now } as const;
    await streamJudged(streamId, { verdict, isDated }, now);
  }
  // Whatever else it tells is signed and of no use to us.
  return 'taken';
}
