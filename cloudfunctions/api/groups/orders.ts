import { desk } from '@core/contract/desk';
import { deskActs } from '@core/contract/deskActs';
import { helping } from '@core/contract/helping';
import { inbox, photo } from '@core/contract/inbox';
import { menu } from '@core/contract/menu';
import { menuEditing } from '@core/contract/menuEditing';
import { order } from '@core/contract/order';
import { orderMap } from '@core/contract/orderMap';
import { slip } from '@core/contract/slip';
import { talk } from '@core/contract/talk';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { deskAsked } from '../handlers/desk.asked';
import { deskBoard } from '../handlers/desk.board';
import { deskBuilding } from '../handlers/desk.building';
import { deskChain } from '../handlers/desk.chain';
import { deskFollowUps } from '../handlers/desk.followUps';
import { deskGet } from '../handlers/desk.get';
import { deskHelpers } from '../handlers/desk.helpers';
import { deskHouseholds } from '../handlers/desk.households';
import { deskMap } from '../handlers/desk.map';
import { deskRouting } from '../handlers/desk.routing';
import { deskSimilar } from '../handlers/desk.similar';
import { deskSlipTargets } from '../handlers/desk.slipTargets';
import { deskToAnswer } from '../handlers/desk.toAnswer';
import { inboxList } from '../handlers/inbox.list';
import { inboxRead } from '../handlers/inbox.read';
import { menuDraft } from '../handlers/menu.draft';
import { menuEditable } from '../handlers/menu.editable';
import { menuList } from '../handlers/menu.list';
import { menuMove } from '../handlers/menu.move';
import { menuPublish } from '../handlers/menu.publish';
import { menuRestore } from '../handlers/menu.restore';
import { menuRetire } from '../handlers/menu.retire';
import { menuSave } from '../handlers/menu.save';
import { menuVersions } from '../handlers/menu.versions';
import { offerDecline } from '../handlers/offer.decline';
import { offerMine } from '../handlers/offer.mine';
import { offerSeen } from '../handlers/offer.seen';
import { orderAccept } from '../handlers/order.accept';
import { orderAnswerDown } from '../handlers/order.answerDown';
import { orderAnswerParty } from '../handlers/order.answerParty';
import { orderAppoint } from '../handlers/order.appoint';
import { orderAskNow } from '../handlers/order.askNow';
import { orderAssign } from '../handlers/order.assign';
import { orderClaim } from '../handlers/order.claim';
import { orderConfirm } from '../handlers/order.confirm';
import { orderContact } from '../handlers/order.contact';
import { orderDismiss } from '../handlers/order.dismiss';
import { orderDispute } from '../handlers/order.dispute';
import { orderEscalate } from '../handlers/order.escalate';
import { orderExplain } from '../handlers/order.explain';
import { orderFollowUp } from '../handlers/order.followUp';
import { orderGet } from '../handlers/order.get';
import { orderHandOver } from '../handlers/order.handOver';
import { orderInvolve } from '../handlers/order.involve';
import { orderJoin } from '../handlers/order.join';
import { orderLeaveTeam } from '../handlers/order.leaveTeam';
import { orderMerge } from '../handlers/order.merge';
import { orderMine } from '../handlers/order.mine';
import { orderNoShow } from '../handlers/order.noShow';
import { orderPlace } from '../handlers/order.place';
import { orderPlan } from '../handlers/order.plan';
import { orderPool } from '../handlers/order.pool';
import { orderPublish } from '../handlers/order.publish';
import { orderRate } from '../handlers/order.rate';
import { orderReach } from '../handlers/order.reach';
import { orderRecall } from '../handlers/order.recall';
import { orderReceipt } from '../handlers/order.receipt';
import { orderRefuse } from '../handlers/order.refuse';
import { orderRefuseHandOver } from '../handlers/order.refuseHandOver';
import { orderReject } from '../handlers/order.reject';
import { orderReopen } from '../handlers/order.reopen';
import { orderReplyNoShow } from '../handlers/order.replyNoShow';
import { orderReplyRating } from '../handlers/order.replyRating';
import { orderResolve } from '../handlers/order.resolve';
import { orderResume } from '../handlers/order.resume';
import { orderReturn } from '../handlers/order.return';
import { orderServed } from '../handlers/order.served';
import { orderSettle } from '../handlers/order.settle';
import { orderSignOff } from '../handlers/order.signOff';
import { orderSlip } from '../handlers/order.slip';
import { orderStart } from '../handlers/order.start';
import { orderSuccessors } from '../handlers/order.successors';
import { orderSuspend } from '../handlers/order.suspend';
import { orderTakeHandOver } from '../handlers/order.takeHandOver';
import { orderUrge } from '../handlers/order.urge';
import { orderWithdraw } from '../handlers/order.withdraw';
import { photoBegin } from '../handlers/photo.begin';
import { photoDone } from '../handlers/photo.done';
import { slipLink } from '../handlers/slip.link';
import { slipPrint } from '../handlers/slip.print';
import { snapPlace } from '../handlers/snap.place';
import { snapSecond } from '../handlers/snap.second';
import { snapSimilar } from '../handlers/snap.similar';
import { talkList } from '../handlers/talk.list';
import { talkSeen } from '../handlers/talk.seen';
import { talkSend } from '../handlers/talk.send';
import { talkVoice } from '../handlers/talk.voice';

type Nouns = 'desk' | 'inbox' | 'menu' | 'offer' | 'order' | 'photo' | 'slip' | 'snap' | 'talk';

export const contract: ContractOf<Nouns> = {
  ...desk,
  ...deskActs,
  ...helping,
  ...inbox,
  ...photo,
  ...menu,
  ...menuEditing,
  ...order,
  ...orderMap,
  ...slip,
  ...talk,
};

/** Orders from the menu to the close, and the duty desk. */
export const handlers: HandlersOf<Nouns> = {
  'desk.asked': deskAsked,
  'desk.board': deskBoard,
  'desk.building': deskBuilding,
  'desk.chain': deskChain,
  'desk.followUps': deskFollowUps,
  'desk.get': deskGet,
  'desk.helpers': deskHelpers,
  'desk.households': deskHouseholds,
  'desk.map': deskMap,
  'desk.routing': deskRouting,
  'desk.similar': deskSimilar,
  'desk.slipTargets': deskSlipTargets,
  'desk.toAnswer': deskToAnswer,
  'inbox.list': inboxList,
  'inbox.read': inboxRead,
  'menu.draft': menuDraft,
  'menu.editable': menuEditable,
  'menu.list': menuList,
  'menu.move': menuMove,
  'menu.publish': menuPublish,
  'menu.restore': menuRestore,
  'menu.retire': menuRetire,
  'menu.save': menuSave,
  'menu.versions': menuVersions,
  'offer.decline': offerDecline,
  'offer.mine': offerMine,
  'offer.seen': offerSeen,
  'order.accept': orderAccept,
  'order.answerDown': orderAnswerDown,
  'order.answerParty': orderAnswerParty,
  'order.appoint': orderAppoint,
  'order.askNow': orderAskNow,
  'order.assign': orderAssign,
  'order.claim': orderClaim,
  'order.confirm': orderConfirm,
  'order.contact': orderContact,
  'order.dismiss': orderDismiss,
  'order.dispute': orderDispute,
  'order.escalate': orderEscalate,
  'order.explain': orderExplain,
  'order.followUp': orderFollowUp,
  'order.get': orderGet,
  'order.handOver': orderHandOver,
  'order.involve': orderInvolve,
  'order.join': orderJoin,
  'order.leaveTeam': orderLeaveTeam,
  'order.merge': orderMerge,
  'order.mine': orderMine,
  'order.noShow': orderNoShow,
  'order.place': orderPlace,
  'order.plan': orderPlan,
  'order.pool': orderPool,
  'order.publish': orderPublish,
  'order.rate': orderRate,
  'order.reach': orderReach,
  'order.recall': orderRecall,
  'order.receipt': orderReceipt,
  'order.refuse': orderRefuse,
  'order.refuseHandOver': orderRefuseHandOver,
  'order.reject': orderReject,
  'order.reopen': orderReopen,
  'order.replyNoShow': orderReplyNoShow,
  'order.replyRating': orderReplyRating,
  'order.resolve': orderResolve,
  'order.resume': orderResume,
  'order.return': orderReturn,
  'order.served': orderServed,
  'order.settle': orderSettle,
  'order.signOff': orderSignOff,
  'order.slip': orderSlip,
  'order.start': orderStart,
  'order.successors': orderSuccessors,
  'order.suspend': orderSuspend,
  'order.takeHandOver': orderTakeHandOver,
  'order.urge': orderUrge,
  'order.withdraw': orderWithdraw,
  'photo.begin': photoBegin,
  'photo.done': photoDone,
  'slip.link': slipLink,
  'slip.print': slipPrint,
  'snap.place': snapPlace,
  'snap.second': snapSecond,
  'snap.similar': snapSimilar,
  'talk.list': talkList,
  'talk.seen': talkSeen,
  'talk.send': talkSend,
  'talk.voice': talkVoice,
};
