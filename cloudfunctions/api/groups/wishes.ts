import { wish } from '@core/contract/wish';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { wishBook } from '../handlers/wish.book';
import { wishCard } from '../handlers/wish.card';
import { wishClaim } from '../handlers/wish.claim';
import { wishConfirm } from '../handlers/wish.confirm';
import { wishContact } from '../handlers/wish.contact';
import { wishConvert } from '../handlers/wish.convert';
import { wishDecline } from '../handlers/wish.decline';
import { wishDeliver } from '../handlers/wish.deliver';
import { wishDesk } from '../handlers/wish.desk';
import { wishDispute } from '../handlers/wish.dispute';
import { wishExplain } from '../handlers/wish.explain';
import { wishGet } from '../handlers/wish.get';
import { wishKeep } from '../handlers/wish.keep';
import { wishLeaveOff } from '../handlers/wish.leaveOff';
import { wishMend } from '../handlers/wish.mend';
import { wishMine } from '../handlers/wish.mine';
import { wishPledge } from '../handlers/wish.pledge';
import { wishPublish } from '../handlers/wish.publish';
import { wishRelease } from '../handlers/wish.release';
import { wishSheet } from '../handlers/wish.sheet';
import { wishSubmit } from '../handlers/wish.submit';
import { wishTell } from '../handlers/wish.tell';
import { wishThank } from '../handlers/wish.thank';
import { wishUnpledge } from '../handlers/wish.unpledge';
import { wishVerify } from '../handlers/wish.verify';
import { wishWall } from '../handlers/wish.wall';
import { wishWithdraw } from '../handlers/wish.withdraw';

export const contract: ContractOf<'wish'> = wish;

/** Micro-wishes, from the words to the thanks. */
export const handlers: HandlersOf<'wish'> = {
  'wish.book': wishBook,
  'wish.card': wishCard,
  'wish.claim': wishClaim,
  'wish.confirm': wishConfirm,
  'wish.contact': wishContact,
  'wish.convert': wishConvert,
  'wish.decline': wishDecline,
  'wish.deliver': wishDeliver,
  'wish.desk': wishDesk,
  'wish.dispute': wishDispute,
  'wish.explain': wishExplain,
  'wish.get': wishGet,
  'wish.keep': wishKeep,
  'wish.leaveOff': wishLeaveOff,
  'wish.mend': wishMend,
  'wish.mine': wishMine,
  'wish.pledge': wishPledge,
  'wish.publish': wishPublish,
  'wish.release': wishRelease,
  'wish.sheet': wishSheet,
  'wish.submit': wishSubmit,
  'wish.tell': wishTell,
  'wish.thank': wishThank,
  'wish.unpledge': wishUnpledge,
  'wish.verify': wishVerify,
  'wish.wall': wishWall,
  'wish.withdraw': wishWithdraw,
};
