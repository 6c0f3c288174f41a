import { giverRoles } from '../domain/people/grants';
import type { Holder, Row, Relation } from '../domain/people/permission';
import { deskRoles, helperRoles, listRoles, roles, sentRoles, type Role } from '../domain/people/person';
import { covenantPublishers } from '../domain/covenant/covenant';
import { hearingHosts } from '../domain/hearing/visibility';
import { showPlanners } from '../domain/live/showVisibility';
import { noticeWriters } from '../domain/notice/steps';
import { postStaff } from '../domain/post/post';
import { statisticsReaders } from '../domain/statistics/readers';
import { topicScreeners } from '../domain/topic/visibility';
import { thankedRoles } from '../domain/thanks/birthday';
import type { Action } from './index';

const own: readonly Relation[] = ['own'];
/** One's own, and what one is named in. */
const mine: readonly Relation[] = ['own', 'party'];
/** The place of the role and everything inside it. */
const inside: readonly Relation[] = ['same', 'within'];

/** The same relations for several roles. */
function all<const H extends Holder>(
  holders: readonly H[],
  relations: readonly Relation[],
): Record<H, readonly Relation[]> {
  return Object.fromEntries(holders.map((holder) => [holder, relations])) as Record<H, readonly Relation[]>;
}

const anyone: Row = { stranger: own };
const agreed: Row = { visitor: own };
const desk = all(deskRoles, inside);
/** The desk of the place; the street and the county for what has come up to them, in which they are named. */
const answering: Row = { ...desk, streetStaff: ['party'], admin: ['party'] };
const helpers = all(helperRoles, ['party', ...inside]);
const leaders = ['buildingLeader', 'stairwellLeader'] as const satisfies readonly Role[];
/** Which of the tables a role may bring in or take out stands in `domain/import/kinds.ts`. */
const importerRoles = [
  'communityStaff',
  'communitySecretary',
  'streetStaff',
  'admin',
] as const satisfies readonly Role[];
/** Acts on an order in one's hands, or sent to one by name. */
const inHand: Row = all([...helperRoles, ...sentRoles], ['party']);
/** Acts on an order that one placed, for oneself or for a neighbour. */
const placed: Row = { visitor: mine };
/** Who answers registrations and reads the roster of a community. */
const registrars = all(['communityStaff', 'communitySecretary'], inside);
/** Who keeps records of neighbours without a phone, and orders for them. */
const keeping: Row = { ...desk, ...all(leaders, inside) };
/** Who keeps the three lists of a place: what units offer, what is needed, what has come of it. */
const lists = all(listRoles, inside);
/** Who looks whether a wish is meant, and who may fulfil one. */
const wishStaff: Row = { ...answering, buildingLeader: inside };
const wishTakers: Row = all([...helperRoles, 'orgUnitContact'], inside);
/** Who vouches for a resident: leaders and staff of the place, and who lives in that household. */
const vouching: Row = { resident: ['same'], ...keeping };
/** Acts on posts in a place one answers for. */
const posts: Row = all(postStaff, inside);
/** Who edits the one menu of the tenant. */
const menuEditors: Row = { admin: ['same'] };
/** Somebody of that very household. */
const household: Row = { resident: ['same'] };
/** Staff read who holds office in their place; some of them give offices too. */
const rosters = all([...deskRoles, 'streetStaff', 'admin'], inside);
const givers = all(giverRoles, inside);
/** Who keeps the region tree of his place, and who may move a building from one grid to another. */
const movers: Row = all(['communitySecretary', 'streetStaff', 'admin'], inside);
const keepers: Row = { ...movers, ...all(['communityStaff'], inside) };
/** Who calls a mode over his place; who looks after the place sees how it goes. */
const modeCallers: Row = movers;
const modeWatchers: Row = keepers;
/** Who plans and runs a residence service day of a community or street. */
const dayStaff: Row = all(['communityStaff', 'communitySecretary', 'streetStaff'], inside);
/** Who writes notices in his place; who publishes them is `domain/notice/steps.ts`. */
const noticeStaff: Row = all(noticeWriters, inside);
/** Who leads sessions in his place; of a private one the host alone. */
const hearingOffices: Row = all(hearingHosts, inside);
/** Who looks after a room: staff of its place, or the unit whose room it is. */
const roomKeepers: Row = { orgUnitContact: own, ...hearingOffices };
/** Those and, by name, the host, who writes it down, and whom it is for; which of them may what is the law's. */
const inHearing: Row = { visitor: mine, ...hearingOffices };
/** Who reads the names of those who come: the host, who writes it down, and the offices of the place. */
const attending: Row = {
  visitor: ['party'],
  ...all(hearingHosts, own),
  ...all(['communityStaff', 'communitySecretary', 'branchSecretary'], [...own, ...inside]),
};
/** Who plans shows in his place; and those and, by name, its crew and whom it is for. */
const showOffices: Row = all(showPlanners, inside);
const atShow: Row = { visitor: mine, ...showOffices };
/** Whoever holds a role there reads what is talked about there. */
const everyOffice = roles.filter((role) => role !== 'resident');
/** Who screens the topics of a community; above it, by name, whoever it has come up to. */
const topicStaff: Row = { ...all(topicScreeners, inside), streetStaff: ['party'], admin: ['party'] };
/** Whom a notice is for. */
const addressed: Row = { visitor: ['party'] };
const oneself = (...holders: Holder[]): Row => all(holders, own);

/**
 * THE table: which action is open to whom, and to what of theirs. A holder or relation that is not named is denied;
 * an action without a row does not compile. What an order's state allows on top of it is `domain/order/steps.ts`.
 */
export const permissions: Record<Action, Row> = {
  'me.get': anyone,
  'me.consent': anyone,
  'me.chooseHome': agreed,
  'me.prefer': agreed,
  'me.subscribed': agreed,
  'place.children': anyone,
  'place.get': keepers,
  'place.list': keepers,
  'place.find': keepers,
  'place.gaps': keepers,
  'place.add': keepers,
  'place.rename': keepers,
  'place.mend': keepers,
  'place.close': keepers,
  'place.labels': { admin: ['same'] },
  'place.weighMove': movers,
  'place.moveBuilding': movers,
  'onboarding.get': keepers,
  'menu.list': anyone,
  'inbox.list': agreed,
  'inbox.read': agreed,
  'me.reminders': agreed,
  'me.notify': agreed,
  'call.list': oneself(...deskRoles),
  'call.ring': desk,
  'call.note': desk,
  'thanks.leaders': registrars,
  'thanks.soon': registrars,
  'thanks.send': registrars,
  'thanks.helper': placed,
  'thanks.get': placed,
  'thanks.myBirthday': oneself(...thankedRoles),
  'thanks.tellBirthday': oneself(...thankedRoles),
  'unsent.list': oneself('admin'),
  'unsent.again': oneself('admin'),
  'photo.begin': agreed,
  'photo.done': agreed,

  'import.upload': oneself(...importerRoles),
  'import.begin': all(importerRoles, inside),
  'import.get': oneself(...importerRoles),
  'import.mine': oneself(...importerRoles),
  'import.apply': oneself(...importerRoles),
  'export.begin': all(importerRoles, inside),
  'export.link': oneself(...statisticsReaders),

  'looks.mine': agreed,
  'consent.list': agreed,
  'consent.withdraw': agreed,
  'data.export': agreed,
  'data.exports': agreed,
  'me.delete': anyone,

  'job.get': agreed,
  'job.mine': agreed,
  'job.cancel': agreed,

  'binding.mine': agreed,
  'binding.claim': agreed,
  'binding.leave': { resident: own },
  'binding.pending': vouching,
  'binding.verify': vouching,
  'binding.decline': vouching,
  'household.members': { resident: own },
  'family.list': agreed,
  'family.invite': agreed,
  'family.join': agreed,
  'family.remove': { visitor: mine },
  'family.orders': { visitor: ['party'] },
  'ward.list': keeping,
  'ward.get': keeping,
  'ward.make': keeping,
  'ward.change': keeping,
  'ward.close': keeping,
  'guardian.record': desk,
  'guardian.end': { visitor: ['party'], ...desk },

  'unit.register': agreed,
  'unit.mine': agreed,
  'unit.list': lists,
  'unit.approve': lists,
  'unit.end': { visitor: own, ...lists },
  'resource.list': { orgUnitContact: own, ...lists },
  'resource.save': { orgUnitContact: own },
  'resource.close': { orgUnitContact: own, ...lists },
  'need.list': lists,
  'need.save': lists,
  'need.close': lists,
  'project.matches': lists,
  'project.propose': lists,
  'project.agree': { orgUnitContact: ['party'] },
  'project.milestone': { orgUnitContact: ['party'], ...lists },
  'project.finish': lists,
  'project.stop': { orgUnitContact: ['party'], ...lists },
  'project.list': { orgUnitContact: own, ...lists },
  'project.get': { orgUnitContact: ['party'], ...lists },

  // For oneself, and as a guardian; the wall is everybody's who agreed to the terms, and whose it is stands nowhere.
  'wish.submit': { resident: mine, ...desk, ...all(leaders, inside) },
  'wish.mine': agreed,
  'wish.wall': agreed,
  'wish.get': { visitor: ['own', 'party', 'other'], ...wishStaff, ...wishTakers },
  'wish.desk': oneself(...deskRoles, 'buildingLeader'),
  'wish.verify': wishStaff,
  'wish.publish': wishStaff,
  'wish.decline': answering,
  'wish.withdraw': placed,
  'wish.claim': wishTakers,
  'wish.pledge': wishTakers,
  'wish.unpledge': { visitor: ['party'] },
  'wish.contact': { visitor: ['party'] },
  'wish.release': { visitor: ['party'], ...answering },
  'wish.deliver': { visitor: ['party'] },
  'wish.confirm': { ...placed, ...answering },
  'wish.dispute': { ...placed, ...answering },
  'wish.mend': answering,
  'wish.leaveOff': answering,
  'wish.keep': answering,
  'wish.explain': answering,
  'wish.convert': answering,
  'wish.card': { ...wishStaff, ...wishTakers },
  'wish.book': all(['communityStaff', 'communitySecretary'], inside),
  'wish.sheet': agreed,
  'wish.thank': placed,
  'wish.tell': placed,

  'menu.editable': menuEditors,
  'menu.draft': menuEditors,
  'menu.save': menuEditors,
  'menu.publish': menuEditors,
  'menu.retire': menuEditors,
  'menu.move': menuEditors,
  'menu.versions': menuEditors,
  'menu.restore': menuEditors,

  'post.list': { ...all(helperRoles, inside), ...posts },
  'post.get': { visitor: ['party'], ...all(helperRoles, inside), ...posts },
  'post.make': posts,
  'post.change': posts,
  'post.close': posts,
  'post.adopt': all(helperRoles, inside),
  'post.release': { visitor: ['party'] },
  'post.mine': agreed,

  'link.get': { ...household, ...desk },
  'link.mine': { resident: own },
  'link.propose': { member: own, ...desk },
  'link.agree': household,
  'link.decline': household,
  'link.leave': household,

  // For oneself, and as a guardian for who has no phone: he is then a party to the order.
  'order.place': { resident: mine, ...desk, ...all(leaders, inside) },
  'order.mine': agreed,
  'order.get': { visitor: mine, ...helpers, ...desk },
  'order.withdraw': placed,
  'order.urge': placed,
  'order.confirm': placed,
  'order.dispute': placed,
  'order.rate': placed,

  // The household, who has the order, and the desk; who of those named in it takes part is `domain/talk/rules.ts`.
  'talk.list': { ...placed, ...answering },
  'talk.send': { ...placed, ...answering },
  'talk.seen': { ...placed, ...answering },
  'talk.voice': agreed,
  'order.reopen': { ...placed, ...answering },
  'order.noShow': { ...placed, ...answering },
  'order.appoint': { ...placed, ...inHand },
  'order.settle': { ...placed, ...inHand },
  'snap.place': { resident: own },
  'snap.similar': { resident: own },
  // Whoever lives in the community of a snap; which one that is, the order itself says.
  'snap.second': { resident: ['own', 'other'] },

  'offer.mine': oneself(...helperRoles, ...sentRoles),
  'offer.seen': inHand,
  'offer.decline': inHand,
  'order.pool': oneself(...helperRoles),
  'order.served': oneself(...helperRoles),
  'order.claim': helpers,
  'order.accept': inHand,
  'order.refuse': inHand,
  'order.contact': inHand,
  'order.start': inHand,
  'order.resolve': inHand,
  'order.return': inHand,
  'order.successors': inHand,
  'order.handOver': inHand,
  'order.takeHandOver': inHand,
  'order.refuseHandOver': inHand,
  'order.replyNoShow': inHand,
  'order.receipt': inHand,
  'order.reach': inHand,
  'order.answerParty': inHand,
  'order.join': helpers,
  'order.leaveTeam': inHand,
  'order.replyRating': inHand,

  'registration.mine': agreed,
  'registration.save': agreed,
  'registration.phone': agreed,
  'registration.submit': agreed,
  'registration.withdraw': agreed,
  'registration.list': registrars,
  'registration.get': registrars,
  'registration.approve': registrars,
  'registration.return': registrars,
  'registration.end': registrars,
  'away.list': oneself(...helperRoles),
  'away.set': oneself(...helperRoles),
  'away.cancel': oneself(...helperRoles),
  'helper.change': oneself(...helperRoles),
  'helper.photo': oneself(...helperRoles),
  'helper.face': oneself(...helperRoles),
  'helper.move': oneself(...helperRoles),
  'helper.leave': oneself(...helperRoles),
  'helper.available': registrars,
  'roster.list': registrars,

  'grant.ofPlace': rosters,
  'grant.ofPerson': { visitor: own, ...rosters },
  'grant.give': givers,
  'grant.end': { visitor: own, ...givers },
  'grant.substitute': { visitor: own, ...givers },
  'grant.substitutes': { visitor: own, ...givers },
  'grant.pending': { admin: inside },
  'grant.approve': { admin: inside },
  'grant.decline': { admin: inside },
  'person.find': givers,
  'admin.begin': agreed,
  'journal.list': all(['communitySecretary', 'streetStaff', 'admin'], inside),

  'settings.get': { admin: ['same'] },
  'settings.change': { admin: ['same'] },
  'whatIf.begin': { admin: ['same'] },
  'whatIf.get': { admin: ['same'] },
  'hours.get': all(['communityStaff', 'communitySecretary', 'streetStaff', 'admin'], inside),
  'hours.change': all(['communitySecretary', 'streetStaff', 'admin'], inside),

  'mode.current': agreed,
  'mode.get': { visitor: ['party'], ...modeWatchers },
  'mode.list': modeWatchers,
  'mode.weigh': modeCallers,
  'mode.places': modeWatchers,
  'mode.people': modeWatchers,
  'mode.call': modeCallers,
  'mode.approve': { admin: inside },
  'mode.decline': { admin: inside },
  'mode.extend': modeCallers,
  'mode.end': modeCallers,
  'mode.remind': modeCallers,
  'mode.acknowledge': { visitor: ['party'] },

  'hearing.list': agreed,
  'hearing.get': inHearing,
  'hearing.desk': oneself(...hearingHosts),
  // Of a private session the answer is its host's own.
  'hearing.schedule': all(hearingHosts, [...own, ...inside]),
  'hearing.save': inHearing,
  'hearing.open': inHearing,
  'hearing.begin': inHearing,
  'hearing.lacksQuorum': inHearing,
  'hearing.end': inHearing,
  'hearing.postpone': inHearing,
  'hearing.reschedule': inHearing,
  'hearing.cancel': inHearing,
  'hearing.conclude': inHearing,
  'hearing.close': inHearing,
  'floor.get': inHearing,
  'floor.item': inHearing,
  'floor.ask': inHearing,
  'floor.give': inHearing,
  'floor.move': inHearing,
  'floor.end': inHearing,
  'floor.poll': inHearing,
  'floor.answer': inHearing,
  'floor.closePoll': inHearing,
  'minutes.get': inHearing,
  'minutes.sync': inHearing,
  'minutes.publish': inHearing,
  'minutes.amend': inHearing,
  'minutes.history': inHearing,
  'minutes.correct': inHearing,
  'minutes.corrections': inHearing,
  'minutes.answer': inHearing,
  'seat.pools': inHearing,
  'seat.book': inHearing,
  'seat.bookFor': { visitor: mine, ...desk, ...all(leaders, inside) },
  'seat.cancel': inHearing,
  'seat.answer': inHearing,
  'seat.mine': agreed,
  'seat.list': attending,
  'seat.arrive': attending,

  'vote.open': inHearing,
  'vote.list': agreed,
  'vote.get': { ...addressed, ...hearingOffices },
  'vote.cast': { resident: ['party'] },
  'vote.check': { ...addressed, ...hearingOffices },
  'vote.result': { ...addressed, ...hearingOffices },
  'vote.receipts': { ...addressed, ...hearingOffices },
  'vote.paper': hearingOffices,
  'vote.count': hearingOffices,
  'resolution.get': inHearing,
  'resolution.begin': inHearing,
  'resolution.save': inHearing,
  'resolution.publish': inHearing,
  'resolution.settle': inHearing,
  'resolution.object': { resident: ['party'] },
  'resolution.objections': inHearing,
  'resolution.answer': inHearing,
  'resolution.revise': inHearing,
  'resolution.uphold': inHearing,
  'resolution.owners': inHearing,
  'resolution.act': inHearing,
  'resolution.rate': { visitor: ['party'] },
  'resolution.ratings': inHearing,
  'resolution.evaluate': inHearing,
  'resolution.archive': inHearing,
  'resolution.archived': oneself(...hearingHosts),
  // Who lives there is named in what is open to be read there; what is private is nobody's but his who said it.
  'topic.propose': { resident: mine, ...desk, ...all(leaders, inside) },
  'topic.similar': agreed,
  'topic.list': agreed,
  'topic.mine': agreed,
  'topic.desk': oneself(...topicScreeners),
  'topic.get': { visitor: mine, ...all(everyOffice, inside) },
  'topic.second': { resident: mine },
  'topic.unsecond': { resident: mine },
  'topic.withdraw': placed,
  'topic.screen': topicStaff,
  'topic.accept': topicStaff,
  'topic.merge': topicStaff,
  'topic.return': topicStaff,
  'topic.convert': topicStaff,
  'suggestion.list': oneself(...topicScreeners),
  'suggestion.take': all(topicScreeners, inside),
  'suggestion.dismiss': all(topicScreeners, inside),
  'stepList.get': agreed,
  'stepList.change': { admin: ['same'] },

  'series.list': agreed,
  'series.manage': hearingOffices,
  'series.get': { ...addressed, ...hearingOffices },
  'series.preview': hearingOffices,
  'series.save': hearingOffices,
  'series.except': hearingOffices,
  'series.swap': hearingOffices,
  'series.end': hearingOffices,

  // Whoever lives around a room sees it; who books it besides its keepers is `domain/room/room.ts`.
  'room.list': agreed,
  'room.free': agreed,
  'room.manage': roomKeepers,
  'room.get': { visitor: mine, ...hearingOffices },
  'room.save': roomKeepers,
  'room.book': { visitor: mine, ...hearingOffices },
  'room.cancel': { visitor: mine, ...hearingOffices },
  'room.close': roomKeepers,
  'room.mine': agreed,

  'covenant.list': agreed,
  'covenant.get': addressed,
  'covenant.history': addressed,
  'covenant.consent': { resident: ['party'] },
  'covenant.withdrawConsent': { resident: ['party'] },
  'covenant.manage': hearingOffices,
  'covenant.edit': hearingOffices,
  'covenant.save': hearingOffices,
  'covenant.publish': all(covenantPublishers, inside),
  'covenant.end': all(covenantPublishers, inside),

  // Of those named in a show or a question, which of them may what is the law's.
  'show.list': agreed,
  'show.get': atShow,
  'show.desk': oneself(...showPlanners),
  'show.plan': showOffices,
  'show.save': atShow,
  'show.reschedule': showOffices,
  'show.announce': showOffices,
  'show.remind': atShow,
  'show.rehearse': atShow,
  'show.endRehearsal': atShow,
  'show.start': atShow,
  'show.end': atShow,
  'show.cancel': showOffices,
  'show.archive': showOffices,
  'show.caption': atShow,
  'show.chapter': atShow,
  'show.drop': atShow,
  'show.watch': atShow,
  'show.stream': { visitor: mine },
  'show.summary': atShow,
  'question.ask': atShow,
  'question.list': atShow,
  'question.mine': agreed,
  'question.second': atShow,
  'question.unsecond': atShow,
  'question.withdraw': placed,
  'question.onAir': atShow,
  'question.answer': atShow,
  'question.back': atShow,
  'question.toOrder': atShow,
  'question.toTopic': atShow,
  // Who of those says what, and who keeps order, is `domain/live/comment.ts`.
  'comment.post': atShow,
  'comment.list': atShow,
  'comment.withdraw': atShow,
  'comment.mute': atShow,
  'comment.unmute': atShow,
  'comment.muted': atShow,
  'comment.pin': atShow,
  'comment.unpin': atShow,
  'comment.slow': atShow,
  'straw.get': atShow,
  'straw.open': atShow,
  'straw.answer': atShow,
  'straw.close': atShow,

  'notice.list': agreed,
  'notice.top': agreed,
  'notice.get': addressed,
  'notice.seen': addressed,
  'notice.history': addressed,
  'notice.object': { resident: ['party'] },
  'notice.objections': noticeStaff,
  'notice.answer': noticeStaff,
  'notice.manage': noticeStaff,
  'notice.edit': noticeStaff,
  'notice.reach': noticeStaff,
  'notice.save': noticeStaff,
  'notice.publish': noticeStaff,
  'notice.unschedule': noticeStaff,
  'notice.correct': noticeStaff,
  'notice.pin': noticeStaff,
  'notice.withdraw': noticeStaff,
  'notice.discard': noticeStaff,
  'notice.attach': oneself(...noticeWriters),
  'notice.attached': oneself(...noticeWriters),
  'notice.print': noticeStaff,
  'notice.sheet': agreed,

  'survey.list': agreed,
  'survey.get': addressed,
  'survey.answer': addressed,
  'survey.manage': oneself(...noticeWriters),
  'survey.edit': noticeStaff,
  'survey.save': noticeStaff,
  'survey.open': noticeStaff,
  'survey.close': noticeStaff,
  'survey.results': noticeStaff,
  'survey.words': noticeStaff,
  'survey.print': noticeStaff,
  'survey.sheet': agreed,
  'survey.export': noticeStaff,

  'serviceDay.next': oneself('communityStaff', 'communitySecretary', 'streetStaff'),
  'serviceDay.list': dayStaff,
  'serviceDay.get': dayStaff,
  'serviceDay.signUps': dayStaff,
  'serviceDay.candidates': dayStaff,
  'serviceDay.orders': dayStaff,
  'serviceDay.teams': dayStaff,
  'serviceDay.plan': dayStaff,
  'serviceDay.open': dayStaff,
  'serviceDay.bundle': dayStaff,
  'serviceDay.unbundle': dayStaff,
  'serviceDay.match': dayStaff,
  'serviceDay.move': dayStaff,
  'serviceDay.absent': dayStaff,
  'serviceDay.begin': dayStaff,
  'serviceDay.wrapUp': dayStaff,
  'serviceDay.cancel': dayStaff,
  'serviceDay.mine': oneself(...helperRoles),
  'serviceDay.signUp': all(helperRoles, ['party']),
  'serviceDay.signOff': all(helperRoles, ['party']),
  'serviceDay.team': { ...all(helperRoles, ['party']), ...dayStaff },

  'desk.get': oneself(...deskRoles),
  'desk.board': oneself(...deskRoles),
  'statistics.get': all(statisticsReaders, inside),
  'statistics.export': all(statisticsReaders, inside),
  'desk.map': all(statisticsReaders, inside),
  'desk.building': desk,
  'desk.similar': answering,
  'desk.helpers': answering,
  'desk.asked': answering,
  'desk.routing': answering,
  'order.askNow': answering,
  'desk.households': { ...desk, ...all(leaders, inside) },
  'order.publish': answering,
  'order.reject': answering,
  'order.merge': answering,
  'order.assign': answering,
  'order.explain': answering,
  'order.slip': answering,
  'order.recall': answering,
  'order.signOff': { ...answering, ...inHand, gridWorker: ['party', ...inside] },
  'order.suspend': { ...answering, ...inHand, gridWorker: ['party', ...inside] },
  'order.resume': { ...answering, ...inHand, gridWorker: ['party', ...inside] },
  'order.escalate': answering,
  'order.answerDown': answering,
  'order.involve': answering,
  'order.dismiss': answering,
  'order.plan': { ...answering, ...inHand, gridWorker: ['party', ...inside] },
  'order.followUp': answering,
  'desk.toAnswer': oneself(...deskRoles, 'streetStaff', 'admin'),
  'desk.followUps': oneself(...deskRoles),
  'desk.slipTargets': answering,
  'desk.chain': answering,
  'slip.print': { ...answering, ...inHand, gridWorker: ['party', ...inside] },
  'slip.link': agreed,
};

export function isAction(name: string): name is Action {
  return Object.hasOwn(permissions, name);
}
