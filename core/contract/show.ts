import * as v from 'valibot';
import {
  MOST_CHAPTERS,
  MOST_GUESTS,
  MOST_HOSTS,
  MOST_MODERATORS,
  showDueSteps,
  showEndings,
  showStates,
} from '../domain/live/show';
import { showActs, showRelations } from '../domain/live/showSteps';
import { action } from './action';
import { count, cursor, id, ms, pageOf, photo, regionPath, role, someText, text, version } from './shapes';

const person = v.object({ name: v.string(), role });

/** One line of a list. */
const showCard = v.object({
  id,
  state: v.picklist(showStates),
  title: v.string(),
  placeName: v.string(),
  startsAt: ms,
  endsAt: ms,
  /** On air since; absent before. */
  begunAt: v.optional(ms),
  cover: v.optional(photo),
  /** Who is to be seen: hosts by name, and guests. */
  faces: v.array(v.string()),
  /** Those who are to be told before it begins. */
  reminders: count,
  /** Whether the caller is one of them. */
  reminded: v.boolean(),
  /** Whether it can be watched again. */
  again: v.boolean(),
});

const chapter = v.object({ id, title: v.string(), at: v.optional(ms) });
const channels = v.object({
  finderUserName: someText(80),
  feedId: v.optional(text(120)),
  nonceId: v.optional(text(120)),
});
const questionCounts = v.object({ open: count, answered: count, onward: count });

const showView = v.object({
  ...showCard.entries,
  version,
  place: regionPath,
  words: v.string(),
  open: v.boolean(),
  chapters: v.array(chapter),
  /** Whose names the crew needs to change them. */
  hosts: v.array(v.object({ id, name: v.string() })),
  moderators: v.array(v.object({ id, name: v.string() })),
  guests: v.array(v.string()),
  planner: v.optional(person),
  channels: v.optional(channels),
  itemId: v.optional(id),
  caption: v.optional(v.string()),
  /** Whether a picture comes in, for the crew; others see the show's state. */
  picture: v.optional(v.boolean()),
  /** What the platform makes of the picture, for the crew: it must not be shown, or somebody should look. */
  verdict: v.optional(v.object({ at: ms, kind: v.picklist(['block', 'review']), label: v.string() })),
  interruptedAt: v.optional(ms),
  endedAt: v.optional(ms),
  ending: v.optional(v.picklist(showEndings)),
  /** When what nobody has answered goes to the grid workers, and since when it has. */
  sweepAt: v.optional(ms),
  sweptAt: v.optional(ms),
  reason: v.optional(v.string()),
  questions: questionCounts,
  due: v.optional(v.object({ at: ms, step: v.picklist(showDueSteps) })),
  trail: v.array(v.object({ at: ms, act: v.string(), by: v.optional(person) })),
  /** Whether the caller may ask and comment now: he lives there, and it is announced and not over. */
  mayAsk: v.boolean(),
  relations: v.array(v.picklist(showRelations)),
  acts: v.array(v.picklist(showActs)),
});
const shown = v.object({ show: showView });
const which = { id, version };
/** What any step of a show may be refused for. */
const stale = ['STALE', 'SHOW_NOT_NOW', 'SHOW_NOT_YOURS'] as const;

const people = (most: number) =>
  v.pipe(
    v.array(id),
    v.maxLength(most, 'tooLong'),
    v.check((all) => new Set(all).size === all.length, 'twice'),
  );
/** What is set before a show is held. */
const set = {
  title: someText(40),
  words: v.optional(text(500), ''),
  cover: v.optional(id),
  chapters: v.optional(
    v.pipe(v.array(v.object({ title: someText(30) })), v.maxLength(MOST_CHAPTERS, 'tooLong')),
    [],
  ),
  /** Without any it is the caller. */
  hosts: v.optional(people(MOST_HOSTS), []),
  moderators: v.optional(people(MOST_MODERATORS), []),
  guests: v.optional(v.pipe(v.array(someText(12)), v.maxLength(MOST_GUESTS, 'tooLong')), []),
  open: v.optional(v.boolean(), false),
  /** Which service a question that nobody answered becomes an order of; without one a usual one is taken. */
  itemId: v.optional(id),
  channels: v.optional(channels),
};
const setRefusals = ['TEXT_REFUSED', 'ITEM_GONE', 'NOT_YOUR_PICTURE'] as const;
const hours = ['SHOW_TIMES'] as const;

const url = v.string();

export const show = {
  /** Shows for the caller: on air and to come, those that can be watched again, or those he plans and runs. */
  'show.list': action({
    kind: 'read',
    input: v.object({ which: v.picklist(['coming', 'past', 'mine']), cursor: v.optional(cursor) }),
    output: pageOf(showCard),
    refusals: [],
  }),
  'show.get': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  /** Shows that an office plans in its place, the nearest first. */
  'show.desk': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(v.object({ ...showCard.entries, due: showView.entries.due })),
    refusals: [],
  }),
  'show.plan': action({
    kind: 'act',
    input: v.object({ place: regionPath, startsAt: ms, endsAt: ms, ...set }),
    output: shown,
    refusals: [...setRefusals, ...hours],
  }),
  /** What is set anew before it is held; hours are moved by `show.reschedule`. */
  'show.save': action({
    kind: 'act',
    input: v.object({ ...which, ...set }),
    output: shown,
    refusals: [...stale, ...setRefusals],
  }),
  'show.reschedule': action({
    kind: 'act',
    input: v.object({ ...which, startsAt: ms, endsAt: ms }),
    output: shown,
    refusals: [...stale, ...hours],
  }),
  /** Those for whom it is find it from now on; its crew is told. */
  'show.announce': action({
    kind: 'act',
    input: v.object(which),
    output: shown,
    refusals: [...stale, ...hours],
  }),
  /** Wants to be told before it begins, or no longer. */
  'show.remind': action({
    kind: 'act',
    input: v.object({ id, wanted: v.boolean() }),
    output: shown,
    refusals: ['SHOW_NOT_NOW'],
  }),
  'show.rehearse': action({ kind: 'act', input: v.object(which), output: shown, refusals: [...stale] }),
  'show.endRehearsal': action({ kind: 'act', input: v.object(which), output: shown, refusals: [...stale] }),
  /** NO_PICTURE: nothing comes in yet. In Channels that cannot be known, and it begins on the word alone. */
  'show.start': action({
    kind: 'act',
    input: v.object(which),
    output: shown,
    refusals: [...stale, 'NO_PICTURE', 'SHOW_TOO_SOON'],
  }),
  'show.end': action({ kind: 'act', input: v.object(which), output: shown, refusals: [...stale] }),
  'show.cancel': action({
    kind: 'act',
    input: v.object({ ...which, reason: someText(100) }),
    output: shown,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  'show.archive': action({
    kind: 'act',
    input: v.object(which),
    output: shown,
    refusals: [...stale, 'QUESTIONS_OPEN'],
  }),
  /** One line in large type for all who watch; empty takes it away. Whoever writes last is right. */
  'show.caption': action({
    kind: 'act',
    input: v.object({ id, words: text(40) }),
    output: shown,
    refusals: ['SHOW_NOT_NOW', 'SHOW_NOT_YOURS', 'TEXT_REFUSED'],
  }),
  /** A chapter of what is planned begins; in the replay it can be gone to. */
  'show.chapter': action({
    kind: 'act',
    input: v.object({ id, chapter: id }),
    output: shown,
    refusals: ['SHOW_NOT_NOW', 'SHOW_NOT_YOURS', 'CHAPTER_GONE'],
  }),
  /** Cuts the picture off by force. What goes on then is as if it were lost. */
  'show.drop': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: ['SHOW_NOT_NOW', 'SHOW_NOT_YOURS', 'STREAM_STAYS'],
  }),
  /**
   * What a player needs. `play` while the show is on air, and for its crew while it is rehearsed; `replay` once it is
   * over. Addresses hold for a day. Signed anew each time this is asked.
   */
  'show.watch': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      state: v.picklist(showStates),
      title: v.string(),
      startsAt: ms,
      begunAt: v.optional(ms),
      interruptedAt: v.optional(ms),
      endedAt: v.optional(ms),
      poster: v.optional(url),
      /** `sound`: its sound without its picture, where somebody takes that out. */
      play: v.optional(v.object({ flv: url, hls: url, sound: v.optional(url) })),
      channels: v.optional(channels),
      /** Where comments and counts come from, with what lets the caller in; absent where no room is kept. */
      room: v.optional(v.object({ url, ticket: v.string() })),
      caption: v.optional(v.string()),
      chapter: v.optional(chapter),
      replay: v.optional(
        v.object({
          /** Each stretch that was recorded, in order. */
          parts: v.array(v.object({ url, startsAt: ms, seconds: v.number() })),
          /** Planned chapters and answered questions: in which part, and so many seconds in. */
          marks: v.array(
            v.object({
              kind: v.picklist(['chapter', 'question']),
              title: v.string(),
              part: count,
              at: count,
            }),
          ),
          seconds: v.number(),
          /** When the addresses end; absent where they do not. */
          until: v.optional(ms),
        }),
      ),
    }),
    refusals: ['SHOW_NOT_NOW'],
  }),
  /** For its hosts: where to send the picture, from OBS or the phone (`push`) or the browser (`browser`). */
  'show.stream': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      push: url,
      /** What OBS asks for apart: the server, and the key. */
      server: url,
      key: v.string(),
      /** A web socket that takes what a browser records; absent where nothing turns that into a stream. */
      browser: v.optional(url),
      until: ms,
      picture: v.boolean(),
    }),
    refusals: ['SHOW_NOT_NOW', 'SHOW_NOT_YOURS'],
  }),
  /** What came of it; for its crew. Of viewers there are counts alone. */
  'show.summary': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      /** How many watched at once, minute by minute of the last eighty, and at most in all of them. */
      viewers: v.array(v.object({ at: ms, viewers: count })),
      most: count,
      /** How many persons watched, each counted once. */
      people: count,
      reminders: count,
      minutes: count,
      questions: v.object({
        asked: count,
        answered: count,
        orders: count,
        topics: count,
        withdrawn: count,
        open: count,
      }),
      comments: count,
      interruptions: count,
      /** Kilobits of picture and of sound, and pictures, a second; absent while none comes in or nobody knows. */
      incoming: v.optional(v.object({ video: count, audio: count, fps: count })),
    }),
    refusals: ['SHOW_NOT_YOURS'],
  }),
} as const;
