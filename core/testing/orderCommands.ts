import { DAY, type Ms } from '../domain/calendar/time';
import { escalationOf } from '../domain/order/escalation';
import type { Holder, Order } from '../domain/order/order';
import type { Act, Relation } from '../domain/order/steps';
import type { Actor, Change } from '../domain/order/take';
import { theClock } from '../domain/order/take';
import { duty } from './builders';

/** Somebody who stands to an order in one relation, as a test plays him. */
export function actorAs(order: Order, relation: Relation, n: number): Actor {
  if (relation === 'clock') return theClock;
  const { personId, role } = playing(order, relation, n);
  return { personId, role, relations: [relation] };
}

/** Who it is that stands like this; where nobody does, somebody who only says so. */
function playing(order: Order, relation: Relation, n: number): Holder {
  const neighbour: Holder = { personId: `m${n}`, role: 'member' };
  switch (relation) {
    case 'owner':
    case 'placer':
      return { personId: order.residentId, role: 'resident' };
    case 'claimer':
      return order.claimer ?? neighbour;
    case 'dispatchee':
      return order.dispatch ? { personId: order.dispatch.to, role: order.dispatch.role } : neighbour;
    case 'successor':
      return order.handOver ? { personId: order.handOver.to, role: order.handOver.role } : neighbour;
    case 'absentee':
      return order.noShow?.absentee ?? neighbour;
    case 'partner':
      return order.parties?.[0] ?? neighbour;
    case 'teammate':
      return order.team?.[0] ?? neighbour;
    case 'answering':
      return order.chain[order.level] ?? duty;
    case 'desk':
      return duty;
    default:
      return neighbour;
  }
}

/** What an act brings along, as its handler would; `n` makes one choice of several. */
export function changeFor(order: Order, act: Act, { personId, role }: Actor, now: Ms, n: number): Change {
  const by = { personId, role };
  const said = { words: '说明一下', at: now };
  const excluded = [...order.routing.excluded, order.claimer?.personId ?? personId];
  switch (act) {
    case 'publish':
      return n % 3 === 0 ? { seats: 2 + (n % 3) } : {};
    case 'claim':
      return { claimer: { personId, role: 'member' }, doorCode: '0427' };
    case 'accept':
      return { claimer: { personId, role }, doorCode: '0427' };
    case 'assign':
    case 'bundle':
      return {
        dispatch: { to: `m${n + 1}`, role: 'member', by, ...(n % 2 ? { until: now + 5 * DAY } : {}) },
      };
    case 'slip':
      return {
        dispatch: { to: 'property', role: 'propertyStaff', by },
        slip: { number: 'P1', unit: '桂苑物业', at: now },
      };
    case 'reject':
    case 'refer':
    case 'explain':
      return { rejection: { reason: '不归社区', goTo: '县便民大厅' } };
    case 'refuse':
    case 'returnToPool':
      return { routing: { ...order.routing, excluded }, returned: { by, reason: 'time', ...said } };
    case 'handOver':
      return { handOver: { to: `m${n + 2}`, role: 'member', ...said } };
    case 'takeHandOver':
      return { claimer: { personId, role: 'member' }, doorCode: '8531' };
    case 'noShow':
      return order.claimer
        ? { noShow: { by, ...said, absentee: order.claimer }, routing: { ...order.routing, excluded } }
        : {};
    case 'replyNoShow':
      return order.noShow ? { noShow: { ...order.noShow, reply: said } } : {};
    case 'appoint':
      return { wanted: { ...order.wanted, from: now + DAY, until: now + DAY + 7_200_000 } };
    case 'receipt':
      return { purchase: { ceiling: 20_000, receipt: { amount: 3550, photo: 'p', at: now } } };
    case 'settle':
      return order.purchase ? { purchase: { ...order.purchase, helperSettledAt: now } } : {};
    case 'plan':
      return { milestones: [{ title: '先看一趟' }, { title: '再修' }] };
    case 'reach': {
      const next = order.milestones?.findIndex(({ reachedAt }) => reachedAt === undefined);
      return {
        milestones:
          order.milestones?.map((one, at) => (at === next ? { ...one, reachedAt: now } : one)) ?? [],
      };
    }
    case 'involve': {
      const party = {
        personId: `u${n}`,
        role: 'orgUnitContact' as const,
        task: '关水阀',
        state: 'asked' as const,
      };
      return { parties: [...(order.parties ?? []), { ...party, words: '', at: now }] };
    }
    case 'dismiss':
      return { parties: order.parties?.slice(1) ?? [] };
    case 'answerParty': {
      const state = (['agreed', 'declined', 'done'] as const)[n % 3] ?? 'done';
      return {
        parties:
          order.parties?.map((party) => (party.personId === personId ? { ...party, state } : party)) ?? [],
      };
    }
    case 'join':
      return { team: [...(order.team ?? []), { personId, role: 'member', at: now }] };
    case 'leaveTeam':
      return { team: order.team?.filter((mate) => mate.personId !== personId) ?? [] };
    case 'resolve':
      return { outcome: n % 4 === 0 ? 'partly' : 'solved', result: { words: '好了', photos: [] } };
    case 'confirm':
      return { confirmation: 'confirmed' };
    case 'signOff':
      return order.slip
        ? { confirmation: 'confirmed', slip: { ...order.slip, signed: { by, photo: 'p', at: now } } }
        : { confirmation: 'confirmed' };
    case 'closeUnconfirmed':
      return { confirmation: 'unconfirmed' };
    case 'dispute':
      return { confirmation: 'disputed', dispute: said };
    case 'suspend':
      return {
        suspension: { reason: 'weather', ...said, until: now + (1 + (n % 30)) * DAY, by, from: order.state },
      };
    case 'rate':
      return { rating: { stars: 1 + (n % 5), tags: [], ...said } };
    case 'replyRating':
      return order.rating ? { rating: { ...order.rating, reply: said } } : {};
    case 'followUp':
      return order.followUp ? { followUp: { ...order.followUp, done: { by, answer: 'done', ...said } } } : {};
    case 'reopen':
      return {
        reopened: { by, ...said, ...(order.claimer ? { claimerId: order.claimer.personId } : {}) },
        routing: { ...order.routing, exhausted: false, excluded },
      };
    case 'second':
      return { snap: { seconds: [...(order.snap?.seconds ?? []), personId] } };
    case 'escalate':
      return { calledUp: '要人手' };
    case 'answerDown': {
      const below = order.chain[(escalationOf(order)?.level ?? 1) - 1];
      const to =
        n % 3 === 0 && below ? { kind: 'assign' as const, to: below } : { kind: 'takeOver' as const };
      return { answering: { ...to, words: '明天办', until: now + DAY } };
    }
    default:
      return {};
  }
}
