import { acts, nothing } from '../../kit/handler';
import { mutes } from '../muting';

/** Lets somebody say nothing more in this show; what he said stays. */
export const commentMute = acts(
  'comment.mute',
  (wanted, call) => mutes('comment.mute', wanted, call),
  nothing,
);
