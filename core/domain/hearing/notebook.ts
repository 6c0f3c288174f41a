import type { Ms } from '../calendar/time';
import { byStamp, inOrder, merged, standing, type Change, type Entry, type EntryWords } from './minutes';

/** How many lines go out together. */
export const BATCH = 20;

/**
 * What the phone of who writes the minutes keeps: the lines as it knows them, and those that have not reached the
 * cloud, the oldest first. It is kept whole at every change, so that it may be killed between any two.
 */
export interface Notebook {
  device: string;
  entries: Entry[];
  /** Ids of lines that have been changed here since the cloud last took them. */
  waiting: string[];
}

export const emptyNotebook = (device: string): Notebook => ({ device, entries: [], waiting: [] });

/** What somebody writes: a new line, other words for one, or that it goes. */
export interface Writing {
  id: string;
  said: EntryWords;
  gone?: boolean;
}

/** The notebook with one thing written. */
export function written(book: Notebook, { id, said, gone = false }: Writing, now: Ms): Notebook {
  const known = book.entries.find((entry) => entry.id === id);
  const change: Change = {
    ...{ id, gone, said },
    place: known?.place ?? Math.max(0, ...book.entries.map(({ place }) => place)) + 1,
    stamp: { rev: (known?.stamp.rev ?? 0) + 1, device: book.device },
    ...(known ? { over: known.stamp } : {}),
    at: known?.at ?? now,
  };
  const waiting = book.waiting.includes(id) ? book.waiting : [...book.waiting, id];
  return { ...book, entries: merged(book.entries, [change]), waiting };
}

/** What this phone last wrote of a line, whether or not it stands; undefined once others have overwritten it twice. */
function ownChange({ device, entries }: Notebook, id: string): Change | undefined {
  const entry = entries.find((one) => one.id === id);
  if (!entry) return undefined;
  const { lost, ...stands } = entry;
  return [stands, lost].find((one) => one?.stamp.device === device);
}

/** What goes out next. */
export const nextBatch = (book: Notebook): Change[] =>
  book.waiting.slice(0, BATCH).flatMap((id) => ownChange(book, id) ?? []);

/** The notebook once the cloud has taken some lines; what was changed here since waits on. */
export function delivered(book: Notebook, batch: readonly Change[], taken: readonly Entry[]): Notebook {
  const sent = new Map(batch.map(({ id, stamp }) => [id, stamp]));
  const waiting = book.waiting.filter((id) => {
    const stamp = sent.get(id);
    const own = ownChange(book, id)?.stamp;
    return !stamp || !own || byStamp(own, stamp) > 0;
  });
  return learnt({ ...book, waiting }, taken);
}

/** The notebook with what the cloud says; what waits here still waits. */
export function learnt(book: Notebook, said: readonly Entry[]): Notebook {
  const changes = said.flatMap(({ lost, ...change }) => (lost ? [lost, change] : [change]));
  const after = { ...book, entries: merged(book.entries, changes) };
  return { ...after, waiting: book.waiting.filter((id) => ownChange(after, id) !== undefined) };
}

/** What stands in the notebook. */
export const linesOf = ({ entries }: Notebook): Entry[] => inOrder(standing(entries));
