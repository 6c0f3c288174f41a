import { acts, nothing } from '../../kit/handler';
import { settleClaim } from '../binding';

/** Vouches that somebody lives where he says. */
export const bindingVerify = acts(
  'binding.verify',
  ({ id }, call) => settleClaim(call, id, 'verify'),
  nothing,
);
