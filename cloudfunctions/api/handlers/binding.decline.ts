import { acts, nothing } from '../../kit/handler';
import { settleClaim } from '../binding';
import { checkTexts } from '../texts';

/** Says that somebody does not live there, and why. */
export const bindingDecline = acts(
  'binding.decline',
  async ({ id, reason }, call) =>
    (await checkTexts(call, [reason])) ?? settleClaim(call, id, 'decline', reason),
  nothing,
);
