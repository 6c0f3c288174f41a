import { resolution } from '@core/contract/resolution';
import { vote } from '@core/contract/vote';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { resolutionAct } from '../handlers/resolution.act';
import { resolutionAnswer } from '../handlers/resolution.answer';
import { resolutionArchive } from '../handlers/resolution.archive';
import { resolutionArchived } from '../handlers/resolution.archived';
import { resolutionBegin } from '../handlers/resolution.begin';
import { resolutionEvaluate } from '../handlers/resolution.evaluate';
import { resolutionGet } from '../handlers/resolution.get';
import { resolutionObject } from '../handlers/resolution.object';
import { resolutionObjections } from '../handlers/resolution.objections';
import { resolutionOwners } from '../handlers/resolution.owners';
import { resolutionPublish } from '../handlers/resolution.publish';
import { resolutionRate } from '../handlers/resolution.rate';
import { resolutionRatings } from '../handlers/resolution.ratings';
import { resolutionRevise } from '../handlers/resolution.revise';
import { resolutionSave } from '../handlers/resolution.save';
import { resolutionSettle } from '../handlers/resolution.settle';
import { resolutionUphold } from '../handlers/resolution.uphold';
import { voteCast } from '../handlers/vote.cast';
import { voteCheck } from '../handlers/vote.check';
import { voteCount } from '../handlers/vote.count';
import { voteGet } from '../handlers/vote.get';
import { voteList } from '../handlers/vote.list';
import { voteOpen } from '../handlers/vote.open';
import { votePaper } from '../handlers/vote.paper';
import { voteReceipts } from '../handlers/vote.receipts';
import { voteResult } from '../handlers/vote.result';

export const contract: ContractOf<'resolution' | 'vote'> = { ...resolution, ...vote };

/** What a session resolves, what households vote on, and what comes of it. */
export const handlers: HandlersOf<'resolution' | 'vote'> = {
  'resolution.act': resolutionAct,
  'resolution.answer': resolutionAnswer,
  'resolution.archive': resolutionArchive,
  'resolution.archived': resolutionArchived,
  'resolution.begin': resolutionBegin,
  'resolution.evaluate': resolutionEvaluate,
  'resolution.get': resolutionGet,
  'resolution.object': resolutionObject,
  'resolution.objections': resolutionObjections,
  'resolution.owners': resolutionOwners,
  'resolution.publish': resolutionPublish,
  'resolution.rate': resolutionRate,
  'resolution.ratings': resolutionRatings,
  'resolution.revise': resolutionRevise,
  'resolution.save': resolutionSave,
  'resolution.settle': resolutionSettle,
  'resolution.uphold': resolutionUphold,
  'vote.cast': voteCast,
  'vote.check': voteCheck,
  'vote.count': voteCount,
  'vote.get': voteGet,
  'vote.list': voteList,
  'vote.open': voteOpen,
  'vote.paper': votePaper,
  'vote.receipts': voteReceipts,
  'vote.result': voteResult,
};
