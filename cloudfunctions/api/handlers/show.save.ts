import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { changeShow } from '../changeShow';
import { setShow } from '../showPlanning';
import { answerShow, showFor } from '../showViews';

/** Sets anew what is told of a show, and who runs it. */
export const showSave = acts(
  'show.save',
  async ({ id, version, ...said }, call) => {
    const known = await showFor(id, call);
    if (!known) return refused('NOT_FOUND');
    const set = await setShow(call, known.show.place, said, known.show);
    if (isRefused(set)) return set;
    return changeShow(call, { action: 'show.save', act: 'save', id, version }, () => set);
  },
  answerShow,
);
