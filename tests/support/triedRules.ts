import { usualRules } from '@core/domain/settings/rules';
import { given, type Town } from './town';

const A_WHILE = 60_000;
const MOST = 20;

/** Other settings tried by who administers the county, to the end. */
export async function triedRules(town: Town, admin: string): Promise<void> {
  const as = town.as(admin);
  given(await as('whatIf.begin', { rules: { ...usualRules, askedAtOnce: 4 } }));
  for (let n = 0; n < MOST; n += 1) {
    if (given(await as('whatIf.get', {})).trial?.state !== 'running') return;
    await town.advance(A_WHILE);
  }
  throw new Error('what was tried does not come to an end');
}
