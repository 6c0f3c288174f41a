import { family } from '@core/contract/family';
import { household } from '@core/contract/household';
import { link } from '@core/contract/link';
import { me } from '@core/contract/me';
import { mydata } from '@core/contract/mydata';
import { post } from '@core/contract/post';
import { registration } from '@core/contract/registration';
import { settings } from '@core/contract/settings';
import { telling } from '@core/contract/telling';
import { unit } from '@core/contract/unit';
import { wards } from '@core/contract/ward';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { awayCancel } from '../handlers/away.cancel';
import { awayListed } from '../handlers/away.list';
import { awaySet } from '../handlers/away.set';
import { bindingClaim } from '../handlers/binding.claim';
import { bindingDecline } from '../handlers/binding.decline';
import { bindingLeave } from '../handlers/binding.leave';
import { bindingMine } from '../handlers/binding.mine';
import { bindingPending } from '../handlers/binding.pending';
import { bindingVerify } from '../handlers/binding.verify';
import { consentList } from '../handlers/consent.list';
import { consentWithdraw } from '../handlers/consent.withdraw';
import { dataExport } from '../handlers/data.export';
import { dataExports } from '../handlers/data.exports';
import { familyInvite } from '../handlers/family.invite';
import { familyJoin } from '../handlers/family.join';
import { familyList } from '../handlers/family.list';
import { familyOrders } from '../handlers/family.orders';
import { familyRemove } from '../handlers/family.remove';
import { guardianEnd } from '../handlers/guardian.end';
import { guardianRecord } from '../handlers/guardian.record';
import { helperAvailable } from '../handlers/helper.available';
import { helperChange } from '../handlers/helper.change';
import { helperFace } from '../handlers/helper.face';
import { helperLeave } from '../handlers/helper.leave';
import { helperMove } from '../handlers/helper.move';
import { helperPhoto } from '../handlers/helper.photo';
import { hoursChange } from '../handlers/hours.change';
import { hoursGet } from '../handlers/hours.get';
import { householdMembers } from '../handlers/household.members';
import { linkAgree } from '../handlers/link.agree';
import { linkDecline } from '../handlers/link.decline';
import { linkGet } from '../handlers/link.get';
import { linkLeave } from '../handlers/link.leave';
import { linkMine } from '../handlers/link.mine';
import { linkPropose } from '../handlers/link.propose';
import { looksMine } from '../handlers/looks.mine';
import { meChooseHome } from '../handlers/me.chooseHome';
import { meConsent } from '../handlers/me.consent';
import { meDelete } from '../handlers/me.delete';
import { meGet } from '../handlers/me.get';
import { meNotify } from '../handlers/me.notify';
import { mePrefer } from '../handlers/me.prefer';
import { meReminders } from '../handlers/me.reminders';
import { meSubscribed } from '../handlers/me.subscribed';
import { needClose } from '../handlers/need.close';
import { needList } from '../handlers/need.list';
import { needSave } from '../handlers/need.save';
import { postAdopt } from '../handlers/post.adopt';
import { postChange } from '../handlers/post.change';
import { postClose } from '../handlers/post.close';
import { postGet } from '../handlers/post.get';
import { postList } from '../handlers/post.list';
import { postMake } from '../handlers/post.make';
import { postMine } from '../handlers/post.mine';
import { postRelease } from '../handlers/post.release';
import { projectAgree } from '../handlers/project.agree';
import { projectFinish } from '../handlers/project.finish';
import { projectGet } from '../handlers/project.get';
import { projectList } from '../handlers/project.list';
import { projectMatches } from '../handlers/project.matches';
import { projectMilestone } from '../handlers/project.milestone';
import { projectPropose } from '../handlers/project.propose';
import { projectStop } from '../handlers/project.stop';
import { registrationApprove } from '../handlers/registration.approve';
import { registrationEnd } from '../handlers/registration.end';
import { registrationGet } from '../handlers/registration.get';
import { registrationList } from '../handlers/registration.list';
import { registrationMine } from '../handlers/registration.mine';
import { registrationPhone } from '../handlers/registration.phone';
import { registrationReturn } from '../handlers/registration.return';
import { registrationSave } from '../handlers/registration.save';
import { registrationSubmit } from '../handlers/registration.submit';
import { registrationWithdraw } from '../handlers/registration.withdraw';
import { resourceClose } from '../handlers/resource.close';
import { resourceList } from '../handlers/resource.list';
import { resourceSave } from '../handlers/resource.save';
import { rosterList } from '../handlers/roster.list';
import { unitApprove } from '../handlers/unit.approve';
import { unitEnd } from '../handlers/unit.end';
import { unitList } from '../handlers/unit.list';
import { unitMine } from '../handlers/unit.mine';
import { unitRegister } from '../handlers/unit.register';
import { wardChange } from '../handlers/ward.change';
import { wardClose } from '../handlers/ward.close';
import { wardGet } from '../handlers/ward.get';
import { wardList } from '../handlers/ward.list';
import { wardMake } from '../handlers/ward.make';

type Nouns =
  | 'away'
  | 'binding'
  | 'consent'
  | 'data'
  | 'family'
  | 'guardian'
  | 'helper'
  | 'hours'
  | 'household'
  | 'link'
  | 'looks'
  | 'me'
  | 'need'
  | 'post'
  | 'project'
  | 'registration'
  | 'resource'
  | 'roster'
  | 'unit'
  | 'ward';

export const contract: ContractOf<Nouns> = {
  ...family,
  ...household,
  ...link,
  ...me,
  ...mydata,
  ...post,
  ...registration,
  ...settings,
  ...telling,
  ...unit,
  ...wards,
};

/** Who lives, serves and looks after whom: households, families, registrations, posts, the three lists. */
export const handlers: HandlersOf<Nouns> = {
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
  'family.invite': familyInvite,
  'family.join': familyJoin,
  'family.list': familyList,
  'family.orders': familyOrders,
  'family.remove': familyRemove,
  'guardian.end': guardianEnd,
  'guardian.record': guardianRecord,
  'helper.available': helperAvailable,
  'helper.change': helperChange,
  'helper.face': helperFace,
  'helper.leave': helperLeave,
  'helper.move': helperMove,
  'helper.photo': helperPhoto,
  'hours.change': hoursChange,
  'hours.get': hoursGet,
  'household.members': householdMembers,
  'link.agree': linkAgree,
  'link.decline': linkDecline,
  'link.get': linkGet,
  'link.leave': linkLeave,
  'link.mine': linkMine,
  'link.propose': linkPropose,
  'looks.mine': looksMine,
  'me.chooseHome': meChooseHome,
  'me.consent': meConsent,
  'me.delete': meDelete,
  'me.get': meGet,
  'me.notify': meNotify,
  'me.prefer': mePrefer,
  'me.reminders': meReminders,
  'me.subscribed': meSubscribed,
  'need.close': needClose,
  'need.list': needList,
  'need.save': needSave,
  'post.adopt': postAdopt,
  'post.change': postChange,
  'post.close': postClose,
  'post.get': postGet,
  'post.list': postList,
  'post.make': postMake,
  'post.mine': postMine,
  'post.release': postRelease,
  'project.agree': projectAgree,
  'project.finish': projectFinish,
  'project.get': projectGet,
  'project.list': projectList,
  'project.matches': projectMatches,
  'project.milestone': projectMilestone,
  'project.propose': projectPropose,
  'project.stop': projectStop,
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
  'resource.close': resourceClose,
  'resource.list': resourceList,
  'resource.save': resourceSave,
  'roster.list': rosterList,
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
};
