import { grants, journal } from '@core/contract/grant';
import { exports, imports } from '@core/contract/import';
import { jobs } from '@core/contract/job';
import { me } from '@core/contract/me';
import { mode } from '@core/contract/mode';
import { place } from '@core/contract/place';
import { settings } from '@core/contract/settings';
import { statistics } from '@core/contract/statistics';
import { whatIf } from '@core/contract/whatIf';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { adminBegin } from '../handlers/admin.begin';
import { exportBegin } from '../handlers/export.begin';
import { exportLink } from '../handlers/export.link';
import { grantApprove } from '../handlers/grant.approve';
import { grantDecline } from '../handlers/grant.decline';
import { grantEnd } from '../handlers/grant.end';
import { grantGive } from '../handlers/grant.give';
import { grantOfPerson } from '../handlers/grant.ofPerson';
import { grantOfPlace } from '../handlers/grant.ofPlace';
import { grantPending } from '../handlers/grant.pending';
import { grantSubstitute } from '../handlers/grant.substitute';
import { grantSubstitutes } from '../handlers/grant.substitutes';
import { importApply } from '../handlers/import.apply';
import { importBegin } from '../handlers/import.begin';
import { importGet } from '../handlers/import.get';
import { importMine } from '../handlers/import.mine';
import { importUpload } from '../handlers/import.upload';
import { jobCancel } from '../handlers/job.cancel';
import { jobGet } from '../handlers/job.get';
import { jobMine } from '../handlers/job.mine';
import { journalList } from '../handlers/journal.list';
import { modeAcknowledge } from '../handlers/mode.acknowledge';
import { modeApprove } from '../handlers/mode.approve';
import { modeCall } from '../handlers/mode.call';
import { modeCurrent } from '../handlers/mode.current';
import { modeDecline } from '../handlers/mode.decline';
import { modeEnd } from '../handlers/mode.end';
import { modeExtend } from '../handlers/mode.extend';
import { modeGet } from '../handlers/mode.get';
import { modeList } from '../handlers/mode.list';
import { modePeople } from '../handlers/mode.people';
import { modePlaces } from '../handlers/mode.places';
import { modeRemind } from '../handlers/mode.remind';
import { modeWeigh } from '../handlers/mode.weigh';
import { onboardingGet } from '../handlers/onboarding.get';
import { personFind } from '../handlers/person.find';
import { placeAdd } from '../handlers/place.add';
import { placeChildren } from '../handlers/place.children';
import { placeClose } from '../handlers/place.close';
import { placeFind } from '../handlers/place.find';
import { placeGaps } from '../handlers/place.gaps';
import { placeGet } from '../handlers/place.get';
import { placeLabels } from '../handlers/place.labels';
import { placeList } from '../handlers/place.list';
import { placeMend } from '../handlers/place.mend';
import { placeMoveBuilding } from '../handlers/place.moveBuilding';
import { placeRename } from '../handlers/place.rename';
import { placeWeighMove } from '../handlers/place.weighMove';
import { settingsChange } from '../handlers/settings.change';
import { settingsGet } from '../handlers/settings.get';
import { statisticsExport } from '../handlers/statistics.export';
import { statisticsGet } from '../handlers/statistics.get';
import { whatIfBegin } from '../handlers/whatIf.begin';
import { whatIfGet } from '../handlers/whatIf.get';

type Nouns =
  | 'admin'
  | 'export'
  | 'grant'
  | 'import'
  | 'job'
  | 'journal'
  | 'mode'
  | 'onboarding'
  | 'person'
  | 'place'
  | 'settings'
  | 'statistics'
  | 'whatIf';

export const contract: ContractOf<Nouns> = {
  ...grants,
  ...journal,
  ...exports,
  ...imports,
  ...jobs,
  ...me,
  ...mode,
  ...place,
  ...settings,
  ...statistics,
  ...whatIf,
};

/** What runs the district: places, roles, imports, settings, regional mode, statistics. */
export const handlers: HandlersOf<Nouns> = {
  'admin.begin': adminBegin,
  'export.begin': exportBegin,
  'export.link': exportLink,
  'grant.approve': grantApprove,
  'grant.decline': grantDecline,
  'grant.end': grantEnd,
  'grant.give': grantGive,
  'grant.ofPerson': grantOfPerson,
  'grant.ofPlace': grantOfPlace,
  'grant.pending': grantPending,
  'grant.substitute': grantSubstitute,
  'grant.substitutes': grantSubstitutes,
  'import.apply': importApply,
  'import.begin': importBegin,
  'import.get': importGet,
  'import.mine': importMine,
  'import.upload': importUpload,
  'job.cancel': jobCancel,
  'job.get': jobGet,
  'job.mine': jobMine,
  'journal.list': journalList,
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
  'onboarding.get': onboardingGet,
  'person.find': personFind,
  'place.add': placeAdd,
  'place.children': placeChildren,
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
  'settings.change': settingsChange,
  'settings.get': settingsGet,
  'statistics.export': statisticsExport,
  'statistics.get': statisticsGet,
  'whatIf.begin': whatIfBegin,
  'whatIf.get': whatIfGet,
};
