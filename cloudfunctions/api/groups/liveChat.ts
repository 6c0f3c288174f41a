import { comments } from '@core/contract/comment';
import { straws } from '@core/contract/straw';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { commentList } from '../handlers/comment.list';
import { commentMute } from '../handlers/comment.mute';
import { commentMuted } from '../handlers/comment.muted';
import { commentPin } from '../handlers/comment.pin';
import { commentPost } from '../handlers/comment.post';
import { commentSlow } from '../handlers/comment.slow';
import { commentUnmute } from '../handlers/comment.unmute';
import { commentUnpin } from '../handlers/comment.unpin';
import { commentWithdraw } from '../handlers/comment.withdraw';
import { strawAnswer } from '../handlers/straw.answer';
import { strawClose } from '../handlers/straw.close';
import { strawGet } from '../handlers/straw.get';
import { strawOpen } from '../handlers/straw.open';

export const contract: ContractOf<'comment' | 'straw'> = { ...comments, ...straws };

/** What is said in a show, and what those who watch are asked. */
export const handlers: HandlersOf<'comment' | 'straw'> = {
  'comment.list': commentList,
  'comment.mute': commentMute,
  'comment.muted': commentMuted,
  'comment.pin': commentPin,
  'comment.post': commentPost,
  'comment.slow': commentSlow,
  'comment.unmute': commentUnmute,
  'comment.unpin': commentUnpin,
  'comment.withdraw': commentWithdraw,
  'straw.answer': strawAnswer,
  'straw.close': strawClose,
  'straw.get': strawGet,
  'straw.open': strawOpen,
};
