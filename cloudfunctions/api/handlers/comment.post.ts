import { partRefusal } from '@core/domain/live/comment';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { takeComment } from '../commenting';
import { showComment } from '../commentViews';
import { showFor } from '../showViews';
import { checkTexts } from '../texts';

/** Says something in a show. Nobody reads it before the platform has looked at it. */
export const commentPost = acts(
  'comment.post',
  async ({ show, words }, call) => {
    const known = await showFor(show, call);
    if (!known) return refused('NOT_FOUND');
    const code = partRefusal(known.show, call.caller, known.relations);
    const stopped = code ? refused(code) : await checkTexts(call, [words]);
    return stopped ?? takeComment(call, show, words);
  },
  showComment,
);
