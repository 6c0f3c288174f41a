import { acts } from '../../kit/handler';
import { changeChat } from '../changeChat';
import { showChat } from '../commentViews';

/** How long everybody waits between two things he says. */
export const commentSlow = acts(
  'comment.slow',
  ({ show, seconds }, call) =>
    changeChat(call, { action: 'comment.slow', show }, (chat) => ({ ...chat, slow: seconds })),
  showChat,
);
