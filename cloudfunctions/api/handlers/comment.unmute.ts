import { acts, nothing } from '../../kit/handler';
import { mutes } from '../muting';

/** Lets him speak again. */
export const commentUnmute = acts(
  'comment.unmute',
  (wanted, call) => mutes('comment.unmute', wanted, call),
  nothing,
);
