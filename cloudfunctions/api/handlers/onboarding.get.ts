import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { onboardingOf } from '../onboarding';

/** What a community still lacks before it opens. */
export const onboardingGet = reads('onboarding.get', async ({ community }, call) => {
  const region = await one('regions', community);
  if (region?.level !== 'community' || !call.reaches({ place: community })) return refused('NOT_FOUND');
  return { name: region.name, list: await onboardingOf(region) };
});
