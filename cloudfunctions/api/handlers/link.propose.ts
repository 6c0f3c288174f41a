import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { ask, checkNeighbours, hostOf, showLink } from '../linking';

/** Asks neighbours; none is told who asks before he agrees. */
export const linkPropose = acts(
  'link.propose',
  async ({ centre, households }, call) => {
    const host = await hostOf(centre, call);
    if (isRefused(host)) return host;
    const distinct = [...new Set(households)];
    return (await checkNeighbours(host, distinct)) ?? ask(host, distinct, call);
  },
  showLink,
);
