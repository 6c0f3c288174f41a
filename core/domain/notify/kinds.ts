import { hearingMessages } from '../hearing/messages';
import { minuteMessages } from '../hearing/minuteMessages';
import { seatMessages } from '../hearing/seatMessages';
import { resolutionMessages } from '../hearing/resolutionMessages';
import { questionMessages } from '../live/questionMessages';
import { showMessages } from '../live/showMessages';
import { noticeMessages } from '../notice/messages';
import { orderMessages } from '../order/messages';
import { modeMessages } from '../regionMode/notices';
import { registrationMessages } from '../registration/notices';
import { roomMessages } from '../room/messages';
import { serviceDayMessages } from '../serviceDay/notices';
import { thanksMessages } from '../thanks/messages';
import { topicMessages } from '../topic/messages';
import { voteMessages } from '../hearing/voteMessages';
import { wishMessages } from '../wish/messages';
import type { Kind } from './kind';
import { ledgerMessages } from './messages';

/** Every kind of message there is, from the noun that it comes from. */
const all = {
  ...ledgerMessages,
  ...orderMessages,
  ...registrationMessages,
  ...modeMessages,
  ...serviceDayMessages,
  ...wishMessages,
  ...noticeMessages,
  ...roomMessages,
  ...topicMessages,
  ...thanksMessages,
  ...hearingMessages,
  ...minuteMessages,
  ...seatMessages,
  ...resolutionMessages,
  ...voteMessages,
  ...showMessages,
  ...questionMessages,
};

/** What a message is about. */
export type About = keyof typeof all;
export const kinds: Readonly<Record<About, Kind>> = all;

export const isAbout = (word: string): word is About => Object.hasOwn(all, word);
export const abouts: readonly About[] = Object.keys(all).filter(isAbout);

/** Where a message opens; undefined where that depends on the side of the app that the person is on. */
export function pageOf(about: About, subject: string): string | undefined {
  const { opens } = kinds[about];
  return opens === 'asSeen' ? undefined : opens(subject);
}
