import { unpinned } from '@core/domain/live/comment';
import { acts } from '../../kit/handler';
import { changeChat } from '../changeChat';
import { showChat } from '../commentViews';

export const commentUnpin = acts(
  'comment.unpin',
  ({ show }, call) => changeChat(call, { action: 'comment.unpin', show }, unpinned),
  showChat,
);
