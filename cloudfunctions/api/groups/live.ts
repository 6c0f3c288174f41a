import { question } from '@core/contract/question';
import { show } from '@core/contract/show';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { questionAnswer } from '../handlers/question.answer';
import { questionAsk } from '../handlers/question.ask';
import { questionBack } from '../handlers/question.back';
import { questionList } from '../handlers/question.list';
import { questionMine } from '../handlers/question.mine';
import { questionOnAir } from '../handlers/question.onAir';
import { questionSecond } from '../handlers/question.second';
import { questionToOrder } from '../handlers/question.toOrder';
import { questionToTopic } from '../handlers/question.toTopic';
import { questionUnsecond } from '../handlers/question.unsecond';
import { questionWithdraw } from '../handlers/question.withdraw';
import { showAnnounce } from '../handlers/show.announce';
import { showArchive } from '../handlers/show.archive';
import { showCancel } from '../handlers/show.cancel';
import { showCaption } from '../handlers/show.caption';
import { showChapter } from '../handlers/show.chapter';
import { showDesk } from '../handlers/show.desk';
import { showDrop } from '../handlers/show.drop';
import { showEnd } from '../handlers/show.end';
import { showEndRehearsal } from '../handlers/show.endRehearsal';
import { showGet } from '../handlers/show.get';
import { showList } from '../handlers/show.list';
import { showPlan } from '../handlers/show.plan';
import { showRehearse } from '../handlers/show.rehearse';
import { showRemind } from '../handlers/show.remind';
import { showReschedule } from '../handlers/show.reschedule';
import { showSave } from '../handlers/show.save';
import { showStart } from '../handlers/show.start';
import { showStream } from '../handlers/show.stream';
import { showSummary } from '../handlers/show.summary';
import { showWatch } from '../handlers/show.watch';

export const contract: ContractOf<'show' | 'question'> = { ...show, ...question };

/** Shows, and what is asked in them. */
export const handlers: HandlersOf<'show' | 'question'> = {
  'question.answer': questionAnswer,
  'question.ask': questionAsk,
  'question.back': questionBack,
  'question.list': questionList,
  'question.mine': questionMine,
  'question.onAir': questionOnAir,
  'question.second': questionSecond,
  'question.toOrder': questionToOrder,
  'question.toTopic': questionToTopic,
  'question.unsecond': questionUnsecond,
  'question.withdraw': questionWithdraw,
  'show.announce': showAnnounce,
  'show.archive': showArchive,
  'show.cancel': showCancel,
  'show.caption': showCaption,
  'show.chapter': showChapter,
  'show.desk': showDesk,
  'show.drop': showDrop,
  'show.end': showEnd,
  'show.endRehearsal': showEndRehearsal,
  'show.get': showGet,
  'show.list': showList,
  'show.plan': showPlan,
  'show.rehearse': showRehearse,
  'show.remind': showRemind,
  'show.reschedule': showReschedule,
  'show.save': showSave,
  'show.start': showStart,
  'show.stream': showStream,
  'show.summary': showSummary,
  'show.watch': showWatch,
};
