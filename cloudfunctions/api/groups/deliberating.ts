import { stepList } from '@core/contract/stepList';
import { topic } from '@core/contract/topic';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { stepListChange } from '../handlers/stepList.change';
import { stepListGet } from '../handlers/stepList.get';
import { suggestionDismiss } from '../handlers/suggestion.dismiss';
import { suggestionList } from '../handlers/suggestion.list';
import { suggestionTake } from '../handlers/suggestion.take';
import { topicAccept } from '../handlers/topic.accept';
import { topicConvert } from '../handlers/topic.convert';
import { topicDesk } from '../handlers/topic.desk';
import { topicGet } from '../handlers/topic.get';
import { topicList } from '../handlers/topic.list';
import { topicMerge } from '../handlers/topic.merge';
import { topicMine } from '../handlers/topic.mine';
import { topicPropose } from '../handlers/topic.propose';
import { topicReturn } from '../handlers/topic.return';
import { topicScreen } from '../handlers/topic.screen';
import { topicSecond } from '../handlers/topic.second';
import { topicSimilar } from '../handlers/topic.similar';
import { topicUnsecond } from '../handlers/topic.unsecond';
import { topicWithdraw } from '../handlers/topic.withdraw';

type Nouns = 'topic' | 'suggestion' | 'stepList';

export const contract: ContractOf<Nouns> = { ...topic, ...stepList };

/** What people want talked about, and by which steps. */
export const handlers: HandlersOf<Nouns> = {
  'stepList.change': stepListChange,
  'stepList.get': stepListGet,
  'suggestion.dismiss': suggestionDismiss,
  'suggestion.list': suggestionList,
  'suggestion.take': suggestionTake,
  'topic.accept': topicAccept,
  'topic.convert': topicConvert,
  'topic.desk': topicDesk,
  'topic.get': topicGet,
  'topic.list': topicList,
  'topic.merge': topicMerge,
  'topic.mine': topicMine,
  'topic.propose': topicPropose,
  'topic.return': topicReturn,
  'topic.screen': topicScreen,
  'topic.second': topicSecond,
  'topic.similar': topicSimilar,
  'topic.unsecond': topicUnsecond,
  'topic.withdraw': topicWithdraw,
};
