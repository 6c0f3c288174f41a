import { notice } from '@core/contract/notice';
import { survey } from '@core/contract/survey';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { noticeAnswer } from '../handlers/notice.answer';
import { noticeAttach } from '../handlers/notice.attach';
import { noticeAttached } from '../handlers/notice.attached';
import { noticeCorrect } from '../handlers/notice.correct';
import { noticeDiscard } from '../handlers/notice.discard';
import { noticeEdit } from '../handlers/notice.edit';
import { noticeGet } from '../handlers/notice.get';
import { noticeHistory } from '../handlers/notice.history';
import { noticeList } from '../handlers/notice.list';
import { noticeManage } from '../handlers/notice.manage';
import { noticeObject } from '../handlers/notice.object';
import { noticeObjections } from '../handlers/notice.objections';
import { noticePin } from '../handlers/notice.pin';
import { noticePrint } from '../handlers/notice.print';
import { noticePublish } from '../handlers/notice.publish';
import { noticeReach } from '../handlers/notice.reach';
import { noticeSave } from '../handlers/notice.save';
import { noticeSeen } from '../handlers/notice.seen';
import { noticeSheet } from '../handlers/notice.sheet';
import { noticeTop } from '../handlers/notice.top';
import { noticeUnschedule } from '../handlers/notice.unschedule';
import { noticeWithdraw } from '../handlers/notice.withdraw';
import { surveyAnswer } from '../handlers/survey.answer';
import { surveyClose } from '../handlers/survey.close';
import { surveyEdit } from '../handlers/survey.edit';
import { surveyExport } from '../handlers/survey.export';
import { surveyGet } from '../handlers/survey.get';
import { surveyList } from '../handlers/survey.list';
import { surveyManage } from '../handlers/survey.manage';
import { surveyOpen } from '../handlers/survey.open';
import { surveyPrint } from '../handlers/survey.print';
import { surveyResults } from '../handlers/survey.results';
import { surveySave } from '../handlers/survey.save';
import { surveySheet } from '../handlers/survey.sheet';
import { surveyWords } from '../handlers/survey.words';

export const contract: ContractOf<'notice' | 'survey'> = { ...notice, ...survey };

/** Notices of a place, written, published, read, objected to; and what a place is asked. */
export const handlers: HandlersOf<'notice' | 'survey'> = {
  'notice.answer': noticeAnswer,
  'notice.attach': noticeAttach,
  'notice.attached': noticeAttached,
  'notice.correct': noticeCorrect,
  'notice.discard': noticeDiscard,
  'notice.edit': noticeEdit,
  'notice.get': noticeGet,
  'notice.history': noticeHistory,
  'notice.list': noticeList,
  'notice.manage': noticeManage,
  'notice.object': noticeObject,
  'notice.objections': noticeObjections,
  'notice.pin': noticePin,
  'notice.print': noticePrint,
  'notice.publish': noticePublish,
  'notice.reach': noticeReach,
  'notice.save': noticeSave,
  'notice.seen': noticeSeen,
  'notice.sheet': noticeSheet,
  'notice.top': noticeTop,
  'notice.unschedule': noticeUnschedule,
  'notice.withdraw': noticeWithdraw,
  'survey.answer': surveyAnswer,
  'survey.close': surveyClose,
  'survey.edit': surveyEdit,
  'survey.export': surveyExport,
  'survey.get': surveyGet,
  'survey.list': surveyList,
  'survey.manage': surveyManage,
  'survey.open': surveyOpen,
  'survey.print': surveyPrint,
  'survey.results': surveyResults,
  'survey.save': surveySave,
  'survey.sheet': surveySheet,
  'survey.words': surveyWords,
};
