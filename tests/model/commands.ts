import { contract, type Action, type Answer, type Output } from '@core/contract';
import type { Act } from '@core/domain/order/steps';
import { DAY, dayOf } from '@core/domain/calendar/time';
import type { Chance } from '../../localcloud/seeds/chance';
import type { Door } from '../actions/door';

export type View = Output<'order.get'>['order'];
type Which = { id: string; version: number };

/** What a person sends for a step, chosen as a person might; steps of the clock have none. */
type Sent = { action: Action; input: object };
type Making = (which: Which, order: View, chance: Chance) => Sent;

const plain =
  (action: Action): Making =>
  (which) => ({ action, input: which });
const with_ =
  (action: Action, more: object): Making =>
  (which) => ({ action, input: { ...which, ...more } });
const some = (chance: Chance, ...values: object[]): object => chance.of(values);

const helpers = ['chen', 'zhao', 'liu', 'zhouting', 'wulei', 'xu', 'feng', 'nobody'];
const day = (ahead: number) => dayOf(Date.now() + ahead * DAY);

/** The input of each step that a person takes, by its name in the table of steps. */
const makings: Partial<Record<Act, Making>> = {
  publish: (which, _order, chance) => ({
    action: 'order.publish',
    input: { ...which, ...some(chance, {}, {}, { seats: 2 }, { seats: 3 }) },
  }),
  reject: with_('order.reject', { reason: '不归社区办', goTo: '县便民大厅' }),
  claim: plain('order.claim'),
  assign: (which, _order, chance) => ({
    action: 'order.assign',
    input: { ...which, to: chance.of(helpers) },
  }),
  slip: with_('order.slip', { to: 'maguoqiang', role: 'propertyStaff' }),
  recall: plain('order.recall'),
  explain: with_('order.explain', { reason: '要等材料', goTo: '' }),
  accept: plain('order.accept'),
  refuse: with_('order.refuse', { reason: 'time' }),
  contact: plain('order.contact'),
  appoint: (which, _order, chance) => ({
    action: 'order.appoint',
    input: { ...which, wanted: { day: day(chance.below(3)), slot: 'any' } },
  }),
  start: plain('order.start'),
  handOver: (which, _order, chance) => ({
    action: 'order.handOver',
    input: { ...which, to: chance.of(helpers) },
  }),
  takeHandOver: plain('order.takeHandOver'),
  refuseHandOver: plain('order.refuseHandOver'),
  returnToPool: with_('order.return', { reason: 'skill' }),
  noShow: with_('order.noShow', { words: '没等到' }),
  replyNoShow: with_('order.replyNoShow', { words: '到了楼下，没人应' }),
  plan: with_('order.plan', { milestones: ['先看一趟', '再来修'] }),
  reach: (which, { milestones = [] }) => ({
    action: 'order.reach',
    input: {
      ...which,
      milestone: Math.max(
        0,
        milestones.findIndex((one) => one.reachedAt === undefined),
      ),
    },
  }),
  involve: with_('order.involve', { to: 'maguoqiang', role: 'propertyStaff', task: '关水阀' }),
  dismiss: with_('order.dismiss', { party: 0 }),
  answerParty: (which, _order, chance) => ({
    action: 'order.answerParty',
    input: { ...which, answer: chance.of(['agreed', 'declined', 'done'] as const) },
  }),
  join: plain('order.join'),
  leaveTeam: plain('order.leaveTeam'),
  resolve: (which, _order, chance) => ({
    action: 'order.resolve',
    input: { ...which, words: '办了', outcome: chance.of(['solved', 'partly', 'unreachable'] as const) },
  }),
  confirm: plain('order.confirm'),
  dispute: with_('order.dispute', { words: '还没好' }),
  suspend: (which, _order, chance) => ({
    action: 'order.suspend',
    input: { ...which, reason: 'weather', until: day(1 + chance.below(20)) },
  }),
  resume: plain('order.resume'),
  withdraw: plain('order.withdraw'),
  urge: plain('order.urge'),
  rate: (which, _order, chance) => ({
    action: 'order.rate',
    input: { ...which, stars: 1 + chance.below(5) },
  }),
  replyRating: with_('order.replyRating', { words: '不客气' }),
  followUp: with_('order.followUp', { answer: 'done' }),
  reopen: with_('order.reopen', { words: '又坏了' }),
  escalate: with_('order.escalate', { words: '要人手' }),
  answerDown: (which, _order, chance) => ({
    action: 'order.answerDown',
    input: { ...which, kind: chance.of(['takeOver', 'explain'] as const), words: '明天办', until: day(1) },
  }),
};

/** Steps by which an order gets on. */
const forward: readonly Act[] = [
  ...(['publish', 'claim', 'accept', 'contact', 'start', 'resolve', 'confirm', 'dispute', 'reopen'] as const),
];
/** Steps that end it early; taken seldom, so that orders live long. */
const endings: readonly Act[] = ['reject', 'explain', 'withdraw'];

/** One step that this person may take with the order as he sees it; undefined when there is none. */
export function stepOf(order: View, chance: Chance): Sent | undefined {
  const open = order.acts.filter((act) => makings[act] && (!endings.includes(act) || chance.below(8) === 0));
  const onwards = open.filter((act) => forward.includes(act));
  const of = onwards.length > 0 && chance.below(2) === 0 ? onwards : open;
  if (of.length === 0) return undefined;
  return makings[chance.of(of)]?.({ id: order.id, version: order.version }, order, chance);
}

/** Sends a step through the public door. */
export async function sendAs(door: Door, who: string, { action, input }: Sent, key: string): Promise<Answer> {
  const keyed = contract[action].kind === 'act' ? { key } : {};
  return (await door.send(who, { action, input, ...keyed })) as Answer;
}
