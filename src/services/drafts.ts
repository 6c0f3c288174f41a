import { forget, keep, recall } from './storage';

const nameOf = (form: string): string => `draft:${form}`;

/** The form for a neighbour: pages that know for whom it is begin it under this name. */
export const PROXY_DRAFT = 'proxy';

/** What was typed into a form and not sent. */
export function draftOf<T>(form: string): T | undefined {
  return recall<T>(nameOf(form));
}

/** Keeps what is typed, on every change. */
export function keepDraft(form: string, values: unknown): void {
  keep(nameOf(form), values);
}

export function dropDraft(form: string): void {
  forget(nameOf(form));
}
