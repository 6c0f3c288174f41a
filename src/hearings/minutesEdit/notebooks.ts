import { emptyNotebook, type Notebook } from '@core/domain/hearing/notebook';
import { forget, keep, recall } from '../../services/storage';
import type { Minutes } from '../words/minutes';

/** What is needed to go on writing without a network, also after the app was killed. */
export interface Kept {
  book: Notebook;
  /** Of which session; absent where this phone has never read it. */
  session?: Pick<Minutes, 'title' | 'agenda' | 'panel' | 'state'>;
}

const DEVICE = 'device';
const nameOf = (id: string): string => `minutes:${id}`;

/** What tells this phone from another in which the same person writes. */
function device(): string {
  const known = recall<string>(DEVICE);
  if (known !== undefined) return known;
  const made = `p${chance(10)}`;
  keep(DEVICE, made);
  return made;
}

const chance = (length: number): string =>
  Array.from({ length }, () => Math.floor(Math.random() * 36).toString(36)).join('');

/** A new line's id: made here, so that the line is the same however often it is sent. */
export const newLineId = (): string => `${Date.now().toString(36)}-${chance(8)}`;

export const keptOf = (id: string): Kept => recall<Kept>(nameOf(id)) ?? { book: emptyNotebook(device()) };

/** Kept whole, before anything is sent: the app may be killed between any two lines. */
export const keepNotebook = (id: string, kept: Kept): void => keep(nameOf(id), kept);

export const dropNotebook = (id: string): void => forget(nameOf(id));
