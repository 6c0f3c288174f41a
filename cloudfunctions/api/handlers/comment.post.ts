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
    // The platform looks at nothing that is said nowhere.
    if (!(await showFor(show, call))) return refused('NOT_FOUND');
    return (await checkTexts(call, [words])) ?? takeComment(call, show, words);
  },
  showComment,
);
