import type { Purpose } from './templates';

/** What people may switch off in WeChat; the inbox keeps everything. */
export const topics = ['help', 'order', 'talk', 'desk', 'day', 'wish', 'notice', 'hearing', 'live'] as const;
export type Topic = (typeof topics)[number];

/** Everything there is to know about one kind of message: one row, whatever noun it comes from. */
export interface Kind {
  /** Which template of WeChat it goes by; people give credits for each apart. */
  purpose: Purpose;
  /** The switch that silences it in WeChat; a kind without one always goes out. */
  topic?: Topic;
  /** Its title in the inbox; under it stands the row's own title. */
  title: string;
  /** What happened, in WeChat: plain and concrete, twenty characters at most. */
  push: string;
  /** The page a tap opens; `asSeen`: the order, as the side of the app that the person is on shows it. */
  opens: Opens;
  /** It can wait a little and go out together with others: nobody has to act on it. */
  digest?: true;
  /** Whoever WeChat cannot reach is rung up by his community: everybody, or who uses the large type. */
  mustKnow?: 'all' | 'elder';
}

export type Opens = 'asSeen' | ((subject: string) => string);
export type Kinds = Readonly<Record<string, Kind>>;

/** A page that is about one thing. */
export const pageFor =
  (path: string): Opens =>
  (subject) =>
    `${path}?id=${subject}`;
/** A page that is the same whatever the message is about. */
export const pageAt =
  (path: string): Opens =>
  () =>
    path;
