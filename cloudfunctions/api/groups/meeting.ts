import { floor } from '@core/contract/floor';
import { minutes } from '@core/contract/minutes';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { floorAnswer } from '../handlers/floor.answer';
import { floorAsk } from '../handlers/floor.ask';
import { floorClosePoll } from '../handlers/floor.closePoll';
import { floorEnd } from '../handlers/floor.end';
import { floorGet } from '../handlers/floor.get';
import { floorGive } from '../handlers/floor.give';
import { floorItem } from '../handlers/floor.item';
import { floorMove } from '../handlers/floor.move';
import { floorPoll } from '../handlers/floor.poll';
import { minutesAmend } from '../handlers/minutes.amend';
import { minutesAnswer } from '../handlers/minutes.answer';
import { minutesCorrect } from '../handlers/minutes.correct';
import { minutesCorrections } from '../handlers/minutes.corrections';
import { minutesGet } from '../handlers/minutes.get';
import { minutesHistory } from '../handlers/minutes.history';
import { minutesPublish } from '../handlers/minutes.publish';
import { minutesSync } from '../handlers/minutes.sync';

export const contract: ContractOf<'floor' | 'minutes'> = { ...floor, ...minutes };

/** What goes on in the room, and what is written down of it. */
export const handlers: HandlersOf<'floor' | 'minutes'> = {
  'floor.answer': floorAnswer,
  'floor.ask': floorAsk,
  'floor.closePoll': floorClosePoll,
  'floor.end': floorEnd,
  'floor.get': floorGet,
  'floor.give': floorGive,
  'floor.item': floorItem,
  'floor.move': floorMove,
  'floor.poll': floorPoll,
  'minutes.amend': minutesAmend,
  'minutes.answer': minutesAnswer,
  'minutes.correct': minutesCorrect,
  'minutes.corrections': minutesCorrections,
  'minutes.get': minutesGet,
  'minutes.history': minutesHistory,
  'minutes.publish': minutesPublish,
  'minutes.sync': minutesSync,
};
