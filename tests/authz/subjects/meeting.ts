import type { Action, Input } from '@core/contract';
import { HOUR } from '@core/domain/calendar/time';
import type { HearingState } from '@core/domain/hearing/hearing';
import type { Change, EntryWords } from '@core/domain/hearing/minutes';
import type { Rows, Stand, Subject } from '../subject';
import { COMMUNITY } from '../subject';
import { hearingIn } from './hearing';

/** Who holds an office in the very place of a session is one of those it is for, whatever the office. */
const standing = ['own', 'party', 'within', 'other'] as const;

type Which = { id: string; version: number };

const said: EntryWords = { kind: 'said', speaker: '3 号 · 居民', words: '放东边', who: '', photos: [] };
const line = (personId: string, now: number): Change => ({
  ...{ id: 'line', place: 1, stamp: { rev: 1, device: `phone-${personId}` } },
  ...{ gone: false, said, at: now },
});

/** A session with people in it, its minutes begun or to be read, somebody in line and the room asked. */
function inRoom<A extends Action>(
  state: HearingState,
  input: (which: Which, stand: Stand) => Input<A>,
): Subject<A> {
  return {
    place: () => COMMUNITY,
    relations: standing,
    call: (stand) => {
      const { now, personId } = stand;
      const agenda = [{ id: 'item', title: '放在哪' }];
      const hearing = { ...hearingIn(stand, state), agenda, correctUntil: now + HOUR };
      const { _id: id } = hearing;
      const poll = { id: `poll-${personId}`, question: '行不行', options: ['行', '不行'], openedAt: now };
      const hands = [{ who: 'somebody', number: 1, role: 'resident' as const }];
      const asked = {
        hearingId: id,
        entryId: 'line',
        edition: 1,
        personId: 'wang',
        role: 'resident' as const,
      };
      const rows: Rows = {
        hearings: [hearing],
        minutes: [{ _id: id, entries: [line(personId, now)], version: 1 }],
        minuteEditions: [
          {
            ...{ _id: `${id}-1`, hearingId: id, edition: 1, why: '', at: now, changes: [] },
            entries: [{ id: 'line', place: 1, said }],
          },
        ],
        corrections: [{ ...asked, _id: `c-${id}`, words: '是西边', at: now, state: 'asked' }],
        floors: [{ _id: id, hands, line: [1], poll, past: [], at: now }],
        pollBoxes: Array.from({ length: 8 }, (_, number) => ({
          ...{ _id: `${poll.id}-${number}`, counts: [0, 0], shut: false, at: now },
        })),
      };
      return { input: input({ id, version: 1 }, stand), rows };
    },
  };
}

const other = { ...said, words: '放西边' };

export const meeting = {
  'floor.get': inRoom<'floor.get'>('inSession', ({ id }) => ({ id })),
  'floor.item': inRoom<'floor.item'>('inSession', ({ id }) => ({ id, item: { id: 'item', minutes: 20 } })),
  'floor.ask': inRoom<'floor.ask'>('inSession', ({ id }) => ({ id, wanted: true })),
  'floor.give': inRoom<'floor.give'>('inSession', ({ id }) => ({ id, number: 1, minutes: 3 })),
  'floor.move': inRoom<'floor.move'>('inSession', ({ id }) => ({ id, number: 1, place: 'last' })),
  'floor.end': inRoom<'floor.end'>('inSession', ({ id }) => ({ id })),
  'floor.poll': inRoom<'floor.poll'>('inSession', ({ id }) => ({
    ...{ id, question: '行不行', options: ['行', '不行'] },
  })),
  'floor.answer': inRoom<'floor.answer'>('inSession', ({ id }, { personId }) => ({
    ...{ id, poll: `poll-${personId}`, choice: 0 },
  })),
  'floor.closePoll': inRoom<'floor.closePoll'>('inSession', ({ id }, { personId }) => ({
    ...{ id, poll: `poll-${personId}` },
  })),
  'minutes.get': inRoom<'minutes.get'>('minutesPublished', ({ id }) => ({ id })),
  'minutes.sync': inRoom<'minutes.sync'>('inSession', ({ id }, { personId, now }) => ({
    ...{ id, changes: [line(personId, now)] },
  })),
  'minutes.publish': inRoom<'minutes.publish'>('minutesDraft', (which) => which),
  'minutes.amend': inRoom<'minutes.amend'>('minutesPublished', (which) => ({
    ...{ ...which, mendings: [{ id: 'line', gone: false, said: other }], why: '听错了' },
  })),
  'minutes.history': inRoom<'minutes.history'>('minutesPublished', ({ id }) => ({ id })),
  'minutes.correct': inRoom<'minutes.correct'>('minutesPublished', ({ id }) => ({
    ...{ id, entryId: 'line', words: '是西边' },
  })),
  'minutes.corrections': inRoom<'minutes.corrections'>('minutesPublished', ({ id }) => ({ id })),
  'minutes.answer': inRoom<'minutes.answer'>('minutesPublished', (which) => ({
    ...{ ...which, correction: `c-${which.id}`, said: other, words: '改了' },
  })),
};
