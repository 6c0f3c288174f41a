import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { cannotSpeak, commitComment } from '../commenting';
import { showComment } from '../commentViews';
import { showFor } from '../showViews';
import { checkTexts } from '../texts';

/** Says something in a show. Nobody reads it before the platform has looked at it. */
export const commentPost = acts(
  'comment.post',
  async ({ show, words }, call) => {
    const known = await showFor(show, call);
    if (!known) return refused('NOT_FOUND');
    const stopped = (await cannotSpeak(known, call)) ?? (await checkTexts(call, [words]));
    return stopped ?? commitComment(call, show, words);
  },
  showComment,
);
