import { acts } from '../../kit/handler';
import { takeComment } from '../commenting';
import { showComment } from '../commentViews';
import { checkTexts } from '../texts';

/** Says something in a show. Nobody reads it before the platform has looked at it. */
export const commentPost = acts(
  'comment.post',
  async ({ show, words }, call) => (await checkTexts(call, [words])) ?? takeComment(call, show, words),
  showComment,
);
