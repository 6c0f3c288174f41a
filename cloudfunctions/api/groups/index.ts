import type { Groups } from '../../kit/handler';

function once<G>(read: () => Promise<G>): () => Promise<G> {
  let group: Promise<G> | undefined;
  return () => (group ??= read());
}

const orders = once(() => import('./orders'));
const people = once(() => import('./people'));
const running = once(() => import('./running'));
const hearings = once(() => import('./hearings'));
const meeting = once(() => import('./meeting'));
const resolving = once(() => import('./resolving'));
const deliberating = once(() => import('./deliberating'));
const gathering = once(() => import('./gathering'));
const live = once(() => import('./live'));
const liveChat = once(() => import('./liveChat'));
const notices = once(() => import('./notices'));
const telling = once(() => import('./telling'));
const serviceDay = once(() => import('./serviceDay'));
const wishes = once(() => import('./wishes'));

/**
 * Which group answers for a noun. A group is read when one of its actions is first asked for, so that a cold start
 * pays for what it answers and not for all there is. A noun without a group does not compile.
 */
export const groups: Groups = {
  desk: orders,
  inbox: orders,
  menu: orders,
  offer: orders,
  order: orders,
  photo: orders,
  slip: orders,
  snap: orders,
  talk: orders,
  away: people,
  binding: people,
  consent: people,
  data: people,
  family: people,
  guardian: people,
  helper: people,
  hours: people,
  household: people,
  link: people,
  looks: people,
  me: people,
  need: people,
  post: people,
  project: people,
  registration: people,
  resource: people,
  roster: people,
  unit: people,
  ward: people,
  admin: running,
  export: running,
  grant: running,
  import: running,
  job: running,
  journal: running,
  mode: running,
  onboarding: running,
  person: running,
  place: running,
  settings: running,
  statistics: running,
  whatIf: running,
  call: telling,
  unsent: telling,
  thanks: telling,
  hearing: hearings,
  floor: meeting,
  minutes: meeting,
  seat: hearings,
  covenant: gathering,
  room: gathering,
  series: gathering,
  resolution: resolving,
  vote: resolving,
  topic: deliberating,
  suggestion: deliberating,
  stepList: deliberating,
  notice: notices,
  survey: notices,
  show: live,
  question: live,
  comment: liveChat,
  straw: liveChat,
  serviceDay,
  wish: wishes,
};
