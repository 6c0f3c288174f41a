import type { Action, Input } from '@core/contract';
import { COMMUNITY, type Rows, type Stand, type Subject } from '../subject';
import { asked } from './hearing';
import { showIn } from './show';

/** A show that is on, with something said in it, somebody who may be muted, and those who watch asked. */
function inChat<A extends Action>(input: (show: string, stand: Stand) => Input<A>): Subject<A> {
  return {
    place: () => COMMUNITY,
    relations: asked,
    call: (stand) => {
      const { now, personId } = stand;
      const show = showIn(stand, 'live');
      const { _id: showId } = show;
      const said = { showId, number: 1, personId: `speaker-${personId}` };
      const poll = { id: `poll-${personId}`, question: '听得清吗', options: ['清', '不清'], openedAt: now };
      const rows: Rows = {
        shows: [show],
        chats: [
          {
            ...{ _id: showId, version: 1, last: 1, speakers: 1, slow: 0, pinned: 1 },
            poll,
            past: [],
            at: now,
          },
        ],
        comments: [{ ...said, _id: `${showId}-1`, seq: 1, words: '讲得清楚', at: now }],
        commenters: [{ ...said, _id: `speaker-of-${personId}`, saidAt: now }],
        pollBoxes: Array.from({ length: 8 }, (_, number) => ({
          ...{ _id: `${poll.id}-${number}`, counts: [0, 0], shut: false, at: now },
        })),
      };
      return { input: input(showId, stand), rows };
    },
  };
}

const first = (show: string) => ({ show, seq: 1 });
const speaker = (show: string) => ({ show, number: 1 });
const alone = (show: string) => ({ show });

export const comment = {
  'comment.post': inChat<'comment.post'>((show) => ({ show, words: '听得清' })),
  'comment.list': inChat<'comment.list'>(alone),
  'comment.withdraw': inChat<'comment.withdraw'>(first),
  'comment.mute': inChat<'comment.mute'>(speaker),
  'comment.unmute': inChat<'comment.unmute'>(speaker),
  'comment.muted': inChat<'comment.muted'>(alone),
  'comment.pin': inChat<'comment.pin'>(first),
  'comment.unpin': inChat<'comment.unpin'>(alone),
  'comment.slow': inChat<'comment.slow'>((show) => ({ show, seconds: 10 })),
  'straw.get': inChat<'straw.get'>(alone),
  'straw.open': inChat<'straw.open'>((show) => ({ show, question: '听得清吗', options: ['清', '不清'] })),
  'straw.answer': inChat<'straw.answer'>((show, { personId }) => ({
    ...{ show, straw: `poll-${personId}`, choice: 0 },
  })),
  'straw.close': inChat<'straw.close'>((show, { personId }) => ({ show, straw: `poll-${personId}` })),
};
