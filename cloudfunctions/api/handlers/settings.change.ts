import { outOfBounds } from '@core/domain/settings/rules';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeSettings, showRules, tenantOf } from '../setting';

/** Sets the rules of a county, each within its bounds. */
export const settingsChange = acts(
  'settings.change',
  async ({ rules: told, version }, call) => {
    const place = tenantOf(call);
    if (!call.reaches({ place })) return refused('NOT_FOUND');
    const rules = { ...(await showRules(place)).rules, ...told };
    const fields = outOfBounds(rules).map((name) => `rules.${name}`);
    if (fields.length > 0) return refused('OUT_OF_BOUNDS', { fields });
    return changeSettings(call, { place, version }, { rules });
  },
  ({ place = '' }) => showRules(place),
);
