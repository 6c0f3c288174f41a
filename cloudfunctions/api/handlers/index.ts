import { awayCancel } from './away.cancel';
import { awayListed } from './away.list';
import { awaySet } from './away.set';
import { bindingClaim } from './binding.claim';
import { bindingDecline } from './binding.decline';
import { bindingLeave } from './binding.leave';
import { bindingMine } from './binding.mine';
import { bindingPending } from './binding.pending';
import { bindingVerify } from './binding.verify';
import { consentList } from './consent.list';
import { consentWithdraw } from './consent.withdraw';
import { dataExport } from './data.export';
import { dataExports } from './data.exports';
import { looksMine } from './looks.mine';
import { meDelete } from './me.delete';
import { deskAsked } from './desk.asked';
import { deskRouting } from './desk.routing';
import { orderAskNow } from './order.askNow';
import { deskBoard } from './desk.board';
import { deskBuilding } from './desk.building';
import { deskGet } from './desk.get';
import { deskHelpers } from './desk.helpers';
import { deskHouseholds } from './desk.households';
import { deskMap } from './desk.map';
import { statisticsExport } from './statistics.export';
import { statisticsGet } from './statistics.get';
import { deskSimilar } from './desk.similar';
import { familyInvite } from './family.invite';
import { familyJoin } from './family.join';
import { familyList } from './family.list';
import { familyOrders } from './family.orders';
import { familyRemove } from './family.remove';
import { guardianEnd } from './guardian.end';
import { guardianRecord } from './guardian.record';
import { helperAvailable } from './helper.available';
import { helperChange } from './helper.change';
import { helperLeave } from './helper.leave';
import { helperFace } from './helper.face';
import { helperPhoto } from './helper.photo';
import { helperMove } from './helper.move';
import { householdMembers } from './household.members';
import { exportBegin } from './export.begin';
import { exportLink } from './export.link';
import { importApply } from './import.apply';
import { importBegin } from './import.begin';
import { importGet } from './import.get';
import { importMine } from './import.mine';
import { importUpload } from './import.upload';
import { hoursChange } from './hours.change';
import { hoursGet } from './hours.get';
import { needClose } from './need.close';
import { needList } from './need.list';
import { needSave } from './need.save';
import { projectAgree } from './project.agree';
import { projectFinish } from './project.finish';
import { projectGet } from './project.get';
import { projectList } from './project.list';
import { projectMatches } from './project.matches';
import { projectMilestone } from './project.milestone';
import { projectPropose } from './project.propose';
import { projectStop } from './project.stop';
import { resourceClose } from './resource.close';
import { resourceList } from './resource.list';
import { resourceSave } from './resource.save';
import { serviceDayAbsent } from './serviceDay.absent';
import { serviceDayBegin } from './serviceDay.begin';
import { serviceDayBundle } from './serviceDay.bundle';
import { serviceDayCancel } from './serviceDay.cancel';
import { serviceDayCandidates } from './serviceDay.candidates';
import { serviceDayGet } from './serviceDay.get';
import { serviceDayList } from './serviceDay.list';
import { serviceDayMatch } from './serviceDay.match';
import { serviceDayMine } from './serviceDay.mine';
import { serviceDayMove } from './serviceDay.move';
import { serviceDayNext } from './serviceDay.next';
import { serviceDayOpen } from './serviceDay.open';
import { serviceDayOrders } from './serviceDay.orders';
import { serviceDayPlan } from './serviceDay.plan';
import { serviceDaySignOff } from './serviceDay.signOff';
import { serviceDaySignUp } from './serviceDay.signUp';
import { serviceDaySignUps } from './serviceDay.signUps';
import { serviceDayTeam } from './serviceDay.team';
import { serviceDayTeams } from './serviceDay.teams';
import { serviceDayUnbundle } from './serviceDay.unbundle';
import { serviceDayWrapUp } from './serviceDay.wrapUp';
import { settingsChange } from './settings.change';
import { settingsGet } from './settings.get';
import { inboxList } from './inbox.list';
import { inboxRead } from './inbox.read';
import { jobCancel } from './job.cancel';
import { jobGet } from './job.get';
import { jobMine } from './job.mine';
import { meChooseHome } from './me.chooseHome';
import { meConsent } from './me.consent';
import { meGet } from './me.get';
import { mePrefer } from './me.prefer';
import { meSubscribed } from './me.subscribed';
import { menuList } from './menu.list';
import { linkAgree } from './link.agree';
import { linkDecline } from './link.decline';
import { linkGet } from './link.get';
import { linkLeave } from './link.leave';
import { linkMine } from './link.mine';
import { linkPropose } from './link.propose';
import { menuDraft } from './menu.draft';
import { menuEditable } from './menu.editable';
import { menuMove } from './menu.move';
import { menuPublish } from './menu.publish';
import { menuRestore } from './menu.restore';
import { menuRetire } from './menu.retire';
import { menuSave } from './menu.save';
import { menuVersions } from './menu.versions';
import { postAdopt } from './post.adopt';
import { postChange } from './post.change';
import { postClose } from './post.close';
import { postGet } from './post.get';
import { postList } from './post.list';
import { postMake } from './post.make';
import { postMine } from './post.mine';
import { postRelease } from './post.release';
import { offerDecline } from './offer.decline';
import { offerMine } from './offer.mine';
import { offerSeen } from './offer.seen';
import { orderAccept } from './order.accept';
import { orderAssign } from './order.assign';
import { orderClaim } from './order.claim';
import { orderConfirm } from './order.confirm';
import { orderContact } from './order.contact';
import { orderDispute } from './order.dispute';
import { orderExplain } from './order.explain';
import { orderResume } from './order.resume';
import { orderRecall } from './order.recall';
import { orderRefuseHandOver } from './order.refuseHandOver';
import { orderReopen } from './order.reopen';
import { orderNoShow } from './order.noShow';
import { orderReplyNoShow } from './order.replyNoShow';
import { orderAppoint } from './order.appoint';
import { orderSettle } from './order.settle';
import { orderReceipt } from './order.receipt';
import { orderReach } from './order.reach';
import { orderPlan } from './order.plan';
import { orderHandOver } from './order.handOver';
import { orderTakeHandOver } from './order.takeHandOver';
import { orderSuccessors } from './order.successors';
import { orderAnswerParty } from './order.answerParty';
import { orderInvolve } from './order.involve';
import { orderDismiss } from './order.dismiss';
import { orderJoin } from './order.join';
import { orderLeaveTeam } from './order.leaveTeam';
import { orderReplyRating } from './order.replyRating';
import { orderSlip } from './order.slip';
import { slipLink } from './slip.link';
import { slipPrint } from './slip.print';
import { deskSlipTargets } from './desk.slipTargets';
import { orderSignOff } from './order.signOff';
import { orderSuspend } from './order.suspend';
import { orderEscalate } from './order.escalate';
import { orderAnswerDown } from './order.answerDown';
import { orderFollowUp } from './order.followUp';
import { deskToAnswer } from './desk.toAnswer';
import { deskChain } from './desk.chain';
import { deskFollowUps } from './desk.followUps';
import { snapSimilar } from './snap.similar';
import { snapSecond } from './snap.second';
import { snapPlace } from './snap.place';
import { orderGet } from './order.get';
import { orderMerge } from './order.merge';
import { orderMine } from './order.mine';
import { orderPlace } from './order.place';
import { orderPool } from './order.pool';
import { orderPublish } from './order.publish';
import { orderRate } from './order.rate';
import { orderRefuse } from './order.refuse';
import { orderReject } from './order.reject';
import { orderResolve } from './order.resolve';
import { orderReturn } from './order.return';
import { orderServed } from './order.served';
import { orderStart } from './order.start';
import { orderUrge } from './order.urge';
import { orderWithdraw } from './order.withdraw';
import { photoBegin } from './photo.begin';
import { photoDone } from './photo.done';
import { onboardingGet } from './onboarding.get';
import { placeAdd } from './place.add';
import { placeChildren } from './place.children';
import { placeClose } from './place.close';
import { placeFind } from './place.find';
import { placeGaps } from './place.gaps';
import { placeGet } from './place.get';
import { placeLabels } from './place.labels';
import { placeList } from './place.list';
import { placeMend } from './place.mend';
import { placeMoveBuilding } from './place.moveBuilding';
import { placeRename } from './place.rename';
import { placeWeighMove } from './place.weighMove';
import { registrationApprove } from './registration.approve';
import { registrationEnd } from './registration.end';
import { registrationGet } from './registration.get';
import { registrationList } from './registration.list';
import { registrationMine } from './registration.mine';
import { registrationPhone } from './registration.phone';
import { registrationReturn } from './registration.return';
import { registrationSave } from './registration.save';
import { registrationSubmit } from './registration.submit';
import { registrationWithdraw } from './registration.withdraw';
import { rosterList } from './roster.list';
import { talkList } from './talk.list';
import { talkSeen } from './talk.seen';
import { talkSend } from './talk.send';
import { talkVoice } from './talk.voice';
import { unitApprove } from './unit.approve';
import { unitEnd } from './unit.end';
import { unitList } from './unit.list';
import { unitMine } from './unit.mine';
import { unitRegister } from './unit.register';
import { wardChange } from './ward.change';
import { wardClose } from './ward.close';
import { wardGet } from './ward.get';
import { wardList } from './ward.list';
import { wardMake } from './ward.make';
import { adminBegin } from './admin.begin';
import { grantApprove } from './grant.approve';
import { grantDecline } from './grant.decline';
import { grantEnd } from './grant.end';
import { grantGive } from './grant.give';
import { grantOfPerson } from './grant.ofPerson';
import { grantOfPlace } from './grant.ofPlace';
import { grantPending } from './grant.pending';
import { grantSubstitute } from './grant.substitute';
import { grantSubstitutes } from './grant.substitutes';
import { journalList } from './journal.list';
import { personFind } from './person.find';
import { modeAcknowledge } from './mode.acknowledge';
import { modeApprove } from './mode.approve';
import { modeCall } from './mode.call';
import { modeCurrent } from './mode.current';
import { modeDecline } from './mode.decline';
import { modeEnd } from './mode.end';
import { modeExtend } from './mode.extend';
import { modeGet } from './mode.get';
import { modeList } from './mode.list';
import { modePeople } from './mode.people';
import { modePlaces } from './mode.places';
import { modeRemind } from './mode.remind';
import { modeWeigh } from './mode.weigh';
import type { Handlers } from '../../kit/handler';

/** Every action of the contract, one file each; one that is missing does not compile. */
export const handlers: Handlers = {
  'away.cancel': awayCancel,
  'away.list': awayListed,
  'away.set': awaySet,
  'binding.claim': bindingClaim,
  'binding.decline': bindingDecline,
  'binding.leave': bindingLeave,
  'binding.mine': bindingMine,
  'binding.pending': bindingPending,
  'binding.verify': bindingVerify,
  'consent.list': consentList,
  'consent.withdraw': consentWithdraw,
  'data.export': dataExport,
  'data.exports': dataExports,
  'looks.mine': looksMine,
  'me.delete': meDelete,
  'desk.asked': deskAsked,
  'desk.routing': deskRouting,
  'order.askNow': orderAskNow,
  'desk.board': deskBoard,
  'desk.building': deskBuilding,
  'desk.get': deskGet,
  'desk.helpers': deskHelpers,
  'desk.households': deskHouseholds,
  'desk.map': deskMap,
  'statistics.export': statisticsExport,
  'statistics.get': statisticsGet,
  'desk.similar': deskSimilar,
  'family.invite': familyInvite,
  'family.join': familyJoin,
  'family.list': familyList,
  'family.orders': familyOrders,
  'family.remove': familyRemove,
  'guardian.end': guardianEnd,
  'guardian.record': guardianRecord,
  'helper.available': helperAvailable,
  'helper.change': helperChange,
  'helper.leave': helperLeave,
  'helper.face': helperFace,
  'helper.photo': helperPhoto,
  'helper.move': helperMove,
  'household.members': householdMembers,
  'export.begin': exportBegin,
  'export.link': exportLink,
  'import.apply': importApply,
  'import.begin': importBegin,
  'import.get': importGet,
  'import.mine': importMine,
  'import.upload': importUpload,
  'hours.change': hoursChange,
  'hours.get': hoursGet,
  'need.close': needClose,
  'need.list': needList,
  'need.save': needSave,
  'project.agree': projectAgree,
  'project.finish': projectFinish,
  'project.get': projectGet,
  'project.list': projectList,
  'project.matches': projectMatches,
  'project.milestone': projectMilestone,
  'project.propose': projectPropose,
  'project.stop': projectStop,
  'resource.close': resourceClose,
  'resource.list': resourceList,
  'resource.save': resourceSave,
  'settings.change': settingsChange,
  'settings.get': settingsGet,
  'inbox.list': inboxList,
  'inbox.read': inboxRead,
  'job.cancel': jobCancel,
  'job.get': jobGet,
  'job.mine': jobMine,
  'me.chooseHome': meChooseHome,
  'me.consent': meConsent,
  'me.get': meGet,
  'me.prefer': mePrefer,
  'me.subscribed': meSubscribed,
  'menu.list': menuList,
  'link.agree': linkAgree,
  'link.decline': linkDecline,
  'link.get': linkGet,
  'link.leave': linkLeave,
  'link.mine': linkMine,
  'link.propose': linkPropose,
  'menu.draft': menuDraft,
  'menu.editable': menuEditable,
  'menu.move': menuMove,
  'menu.publish': menuPublish,
  'menu.restore': menuRestore,
  'menu.retire': menuRetire,
  'menu.save': menuSave,
  'menu.versions': menuVersions,
  'post.adopt': postAdopt,
  'post.change': postChange,
  'post.close': postClose,
  'post.get': postGet,
  'post.list': postList,
  'post.make': postMake,
  'post.mine': postMine,
  'post.release': postRelease,
  'offer.decline': offerDecline,
  'offer.mine': offerMine,
  'offer.seen': offerSeen,
  'order.accept': orderAccept,
  'order.assign': orderAssign,
  'order.claim': orderClaim,
  'order.confirm': orderConfirm,
  'order.contact': orderContact,
  'order.dispute': orderDispute,
  'order.explain': orderExplain,
  'order.resume': orderResume,
  'order.recall': orderRecall,
  'order.refuseHandOver': orderRefuseHandOver,
  'order.reopen': orderReopen,
  'order.noShow': orderNoShow,
  'order.replyNoShow': orderReplyNoShow,
  'order.appoint': orderAppoint,
  'order.settle': orderSettle,
  'order.receipt': orderReceipt,
  'order.reach': orderReach,
  'order.plan': orderPlan,
  'order.handOver': orderHandOver,
  'order.takeHandOver': orderTakeHandOver,
  'order.successors': orderSuccessors,
  'order.answerParty': orderAnswerParty,
  'order.involve': orderInvolve,
  'order.dismiss': orderDismiss,
  'order.join': orderJoin,
  'order.leaveTeam': orderLeaveTeam,
  'order.replyRating': orderReplyRating,
  'order.slip': orderSlip,
  'slip.print': slipPrint,
  'slip.link': slipLink,
  'desk.chain': deskChain,
  'desk.slipTargets': deskSlipTargets,
  'order.signOff': orderSignOff,
  'order.suspend': orderSuspend,
  'order.escalate': orderEscalate,
  'order.answerDown': orderAnswerDown,
  'order.followUp': orderFollowUp,
  'desk.toAnswer': deskToAnswer,
  'desk.followUps': deskFollowUps,
  'snap.similar': snapSimilar,
  'snap.second': snapSecond,
  'snap.place': snapPlace,
  'order.get': orderGet,
  'order.merge': orderMerge,
  'order.mine': orderMine,
  'order.place': orderPlace,
  'order.pool': orderPool,
  'order.publish': orderPublish,
  'order.rate': orderRate,
  'order.refuse': orderRefuse,
  'order.reject': orderReject,
  'order.resolve': orderResolve,
  'order.return': orderReturn,
  'order.served': orderServed,
  'order.start': orderStart,
  'order.urge': orderUrge,
  'order.withdraw': orderWithdraw,
  'photo.begin': photoBegin,
  'photo.done': photoDone,
  'place.children': placeChildren,
  'place.add': placeAdd,
  'place.close': placeClose,
  'place.find': placeFind,
  'place.gaps': placeGaps,
  'place.get': placeGet,
  'place.labels': placeLabels,
  'place.list': placeList,
  'place.mend': placeMend,
  'place.moveBuilding': placeMoveBuilding,
  'place.rename': placeRename,
  'place.weighMove': placeWeighMove,
  'onboarding.get': onboardingGet,
  'registration.approve': registrationApprove,
  'registration.end': registrationEnd,
  'registration.get': registrationGet,
  'registration.list': registrationList,
  'registration.mine': registrationMine,
  'registration.phone': registrationPhone,
  'registration.return': registrationReturn,
  'registration.save': registrationSave,
  'registration.submit': registrationSubmit,
  'registration.withdraw': registrationWithdraw,
  'roster.list': rosterList,
  'talk.list': talkList,
  'talk.seen': talkSeen,
  'talk.send': talkSend,
  'talk.voice': talkVoice,
  'unit.approve': unitApprove,
  'unit.end': unitEnd,
  'unit.list': unitList,
  'unit.mine': unitMine,
  'unit.register': unitRegister,
  'ward.change': wardChange,
  'ward.close': wardClose,
  'ward.get': wardGet,
  'ward.list': wardList,
  'ward.make': wardMake,
  'admin.begin': adminBegin,
  'grant.approve': grantApprove,
  'grant.decline': grantDecline,
  'grant.end': grantEnd,
  'grant.give': grantGive,
  'grant.ofPerson': grantOfPerson,
  'grant.ofPlace': grantOfPlace,
  'grant.pending': grantPending,
  'grant.substitute': grantSubstitute,
  'grant.substitutes': grantSubstitutes,
  'journal.list': journalList,
  'person.find': personFind,
  'serviceDay.absent': serviceDayAbsent,
  'serviceDay.begin': serviceDayBegin,
  'serviceDay.bundle': serviceDayBundle,
  'serviceDay.cancel': serviceDayCancel,
  'serviceDay.candidates': serviceDayCandidates,
  'serviceDay.get': serviceDayGet,
  'serviceDay.list': serviceDayList,
  'serviceDay.match': serviceDayMatch,
  'serviceDay.mine': serviceDayMine,
  'serviceDay.move': serviceDayMove,
  'serviceDay.next': serviceDayNext,
  'serviceDay.open': serviceDayOpen,
  'serviceDay.orders': serviceDayOrders,
  'serviceDay.plan': serviceDayPlan,
  'serviceDay.signOff': serviceDaySignOff,
  'serviceDay.signUp': serviceDaySignUp,
  'serviceDay.signUps': serviceDaySignUps,
  'serviceDay.team': serviceDayTeam,
  'serviceDay.teams': serviceDayTeams,
  'serviceDay.unbundle': serviceDayUnbundle,
  'serviceDay.wrapUp': serviceDayWrapUp,
  'mode.acknowledge': modeAcknowledge,
  'mode.approve': modeApprove,
  'mode.call': modeCall,
  'mode.current': modeCurrent,
  'mode.decline': modeDecline,
  'mode.end': modeEnd,
  'mode.extend': modeExtend,
  'mode.get': modeGet,
  'mode.list': modeList,
  'mode.people': modePeople,
  'mode.places': modePlaces,
  'mode.remind': modeRemind,
  'mode.weigh': modeWeigh,
};
