import { MINUTE, type Ms } from '../calendar/time';
import { currentPush, type Push } from './pushes';

/** What the provider makes of one look at a picture, as far as somebody has to know of it. */
export interface Verdict {
  /** When the picture was looked at, by the provider's clock. */
  at: Ms;
  /** It must not be shown, or somebody should look at it. */
  kind: 'block' | 'review';
  /** What it is taken for, in the provider's word: Porn, Ad. */
  label: string;
}

export const MOST_VERDICTS = 20;
/** Looks are taken every few seconds; of one doubt the crew hears so often. */
export const DOUBTS_APART = 10 * MINUTE;

interface Judged {
  pushes: readonly Push[];
  verdicts?: readonly Verdict[];
}

/** Whether a look was at the picture that counts now: of one that was there before nothing is done any more. */
export const isOfThePicture = ({ pushes }: Judged, { at }: Verdict): boolean =>
  at >= (currentPush(pushes)?.upAt ?? 0);

/**
 * Whether a look was at a picture of which nothing has been told yet: no picture comes in that is known of, and the look was
 * taken after the last one had gone.
 */
export function isBeforeItsPicture({ pushes }: Judged, { at }: Verdict): boolean {
  const downAt = currentPush(pushes)?.downAt;
  return downAt !== undefined && at > downAt;
}

/** Whether there is something new to be done: a picture is cut off once, and doubted now and then. */
export function isNewVerdict(show: Judged, verdict: Verdict): boolean {
  if (!isOfThePicture(show, verdict)) return false;
  const known = ofThePicture(show).filter(({ kind }) => kind === verdict.kind);
  if (verdict.kind === 'block') return known.length === 0;
  return known.every(({ label, at }) => label !== verdict.label || Math.abs(at - verdict.at) >= DOUBTS_APART);
}

/** What is known once one verdict more has come. */
export const withVerdict = (verdicts: readonly Verdict[] = [], verdict: Verdict): Verdict[] =>
  [...verdicts, verdict].sort((a, b) => a.at - b.at).slice(-MOST_VERDICTS);

/** What has to be known of the picture that counts now: that it must not be shown, or else the last doubt. */
export function verdictNow(show: Judged): Verdict | undefined {
  const all = ofThePicture(show);
  return all.find(({ kind }) => kind === 'block') ?? all.at(-1);
}

const ofThePicture = (show: Judged): Verdict[] =>
  (show.verdicts ?? []).filter((verdict) => isOfThePicture(show, verdict));
