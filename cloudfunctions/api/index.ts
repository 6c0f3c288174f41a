import { router } from '../kit/router';
import { groups } from './groups/index';

/** The `api` function: people's actions. */
export const main = router(groups);
