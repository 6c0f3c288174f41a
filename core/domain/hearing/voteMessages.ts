import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/**
 * What households are told about a vote. Both say the same to everybody: who looks over somebody's shoulder does not
 * read whether his household has voted.
 */
export const voteMessages = {
  voteOpened: {
    purpose: 'community',
    topic: 'hearing',
    title: '一户一票开始了，请看看',
    push: '一户一票开始了，请看看',
    opens: pages.vote,
    digest: true,
  },
  voteClosing: {
    purpose: 'community',
    topic: 'hearing',
    title: '一户一票明天截止',
    push: '一户一票明天截止，请看看',
    opens: pages.vote,
  },
} as const satisfies Kinds;

export type VoteAbout = keyof typeof voteMessages;
export const isVoteAbout = (word: string): word is VoteAbout => Object.hasOwn(voteMessages, word);
