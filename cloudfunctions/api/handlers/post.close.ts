import { acts } from '../../kit/handler';
import { endPost } from '../../kit/postEnd';
import { changePost } from '../changingPost';
import { showPost } from '../posts';

/** Ends a post before its term, and every hold of it. */
export const postClose = acts(
  'post.close',
  (which, call) => changePost(call, which, (post, tx) => endPost(tx, post, call.now)),
  showPost,
);
