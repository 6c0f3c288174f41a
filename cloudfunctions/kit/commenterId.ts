import { idOf } from './ids';

/** By what a person is known in the chat of one show; it leads back to nobody. */
export const commenterId = (showId: string, personId: string): string => idOf('comments', showId, personId);
