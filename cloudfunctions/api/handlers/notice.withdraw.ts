import { stepped } from '@core/domain/notice/steps';
import { acts } from '../../kit/handler';
import { showNotice } from '../noticeViews';
import { changeNotice } from '../noticing';
import { checkTexts } from '../texts';

/** Takes back what people read, and says why. Whoever was not told yet will not be. */
export const noticeWithdraw = acts(
  'notice.withdraw',
  async ({ why, ...which }, call) => {
    const unseemly = await checkTexts(call, [why]);
    if (unseemly) return unseemly;
    return changeNotice(call, { ...which, act: 'withdraw' }, (notice) =>
      Promise.resolve(stepped(notice, 'withdraw', call.now, { why })),
    );
  },
  showNotice,
);
