import { awayCancel } from './away.cancel';
import { awayListed } from './away.list';
import { awaySet } from './away.set';
import { bindingClaim } from './binding.claim';
import { bindingDecline } from './binding.decline';
import { bindingLeave } from './binding.leave';
import { bindingMine } from './binding.mine';
import { bindingPending } from './binding.pending';
import { bindingVerify } from './binding.verify';
import { deskAsked } from './desk.asked';
import { deskBoard } from './desk.board';
import { deskGet } from './desk.get';
import { deskHelpers } from './desk.helpers';
import { deskHouseholds } from './desk.households';
import { deskSimilar } from './desk.similar';
import { helperAvailable } from './helper.available';
import { helperChange } from './helper.change';
import { helperLeave } from './helper.leave';
import { helperMove } from './helper.move';
import { householdMembers } from './household.members';
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
import { placeChildren } from './place.children';
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
  'desk.asked': deskAsked,
  'desk.board': deskBoard,
  'desk.get': deskGet,
  'desk.helpers': deskHelpers,
  'desk.households': deskHouseholds,
  'desk.similar': deskSimilar,
  'helper.available': helperAvailable,
  'helper.change': helperChange,
  'helper.leave': helperLeave,
  'helper.move': helperMove,
  'household.members': householdMembers,
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
};
