import { ringsAtNight, titleOf, type Episode } from '@core/domain/regionMode/episode';
import { kinds } from '@core/domain/notify/kinds';
import type { ModeAbout } from '@core/domain/regionMode/notices';
import type { Message, PersonRow } from '../kit/documents';
import { withoutNumbers } from '../kit/mask';
import { noteOf } from '../kit/outbox';
import { creditsFor } from '../kit/reach';

/** What is told of an episode, and for which time. */
interface Told {
  about: ModeAbout;
  round: number;
}

/**
 * The message of one person about one episode. It rings at once, at night too, unless it is a drill. Whoever has no
 * message of WeChat left finds it in his inbox alone: such a row does not hold up those that can be sent.
 */
export function modeMessage(
  episode: Episode,
  { about, round }: Told,
  person: PersonRow | undefined,
  to: string,
  now: number,
): Message {
  const title = withoutNumbers(titleOf(episode));
  const note = noteOf({ to, about, title, icon: 'first-aid-kit', subject: episode._id, version: round }, now);
  const credits = creditsFor(person, kinds[about].purpose);
  return {
    ...note,
    push: credits > 0 ? 'pending' : 'noCredit',
    nextAt: ringsAtNight(episode) ? now : note.nextAt,
  };
}
