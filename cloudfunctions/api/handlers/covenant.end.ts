import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeCovenant } from '../changeCovenant';
import { showCovenant } from '../covenantViews';
import { checkTexts } from '../texts';

/** A covenant holds no longer; its editions are kept. */
export const covenantEnd = acts(
  'covenant.end',
  async ({ why, ...which }, call) => {
    const unseemly = await checkTexts(call, [why]);
    if (unseemly) return unseemly;
    return changeCovenant(call, which, (covenant) => {
      if (covenant.state !== 'published') return Promise.resolve(refused('COVENANT_NOT_NOW'));
      const ended = { state: 'ended' as const, shown: false, why, version: covenant.version + 1 };
      return Promise.resolve({ ...covenant, ...ended, at: call.now });
    });
  },
  showCovenant,
);
