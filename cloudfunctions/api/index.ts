import { router } from '../kit/router';
import { handlers } from './handlers/index';

/** The `api` function: people's actions. */
export const main = router(handlers);
