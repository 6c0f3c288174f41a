import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';
import { checkTexts } from '../texts';

/** Writes the one line in large type under the picture, or takes it away. */
export const showCaption = acts(
  'show.caption',
  async ({ id, words }, call) => {
    const stopped = await checkTexts(call, [words]);
    if (stopped) return stopped;
    return changeShow(call, { action: 'show.caption', act: 'caption', id }, () => ({ caption: words }));
  },
  answerShow,
);
