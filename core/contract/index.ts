import type * as v from 'valibot';
import type { CommonRefusal } from './action';
import { comments } from './comment';
import { covenant } from './covenant';
import { desk } from './desk';
import { hearing } from './hearing';
import { seats } from './seat';
import { deskActs } from './deskActs';
import { family } from './family';
import { grants, journal } from './grant';
import { helping } from './helping';
import { household } from './household';
import { exports, imports } from './import';
import { inbox, photo } from './inbox';
import { jobs } from './job';
import { me } from './me';
import { floor } from './floor';
import { minutes } from './minutes';
import { link } from './link';
import { menu } from './menu';
import { menuEditing } from './menuEditing';
import { mode } from './mode';
import { order } from './order';
import { mydata } from './mydata';
import { place } from './place';
import { post } from './post';
import { notice } from './notice';
import { orderMap } from './orderMap';
import { question } from './question';
import { registration } from './registration';
import { resolution } from './resolution';
import { room } from './room';
import { series } from './series';
import { serviceDay } from './serviceDay';
import { settings } from './settings';
import { show } from './show';
import { slip } from './slip';
import { straws } from './straw';
import { statistics } from './statistics';
import { survey } from './survey';
import { talk } from './talk';
import { telling } from './telling';
import { thanks } from './thanks';
import { stepList } from './stepList';
import { topic } from './topic';
import { unit } from './unit';
import { vote } from './vote';
import { wards } from './ward';
import { wish } from './wish';
import { whatIf } from './whatIf';

/**
 * Every action a person can call, typed once for the pages and for the cloud. Both use its types alone: schemas take
 * time to build, so a function reads those of a group of actions when the first of them is asked for.
 */
export const contract = {
  ...me,
  ...menu,
  ...order,
  ...helping,
  ...desk,
  ...deskActs,
  ...slip,
  ...inbox,
  ...telling,
  ...thanks,
  ...photo,
  ...jobs,
  ...imports,
  ...exports,
  ...registration,
  ...menuEditing,
  ...post,
  ...place,
  ...link,
  ...household,
  ...grants,
  ...journal,
  ...family,
  ...wards,
  ...mydata,
  ...settings,
  ...whatIf,
  ...serviceDay,
  ...unit,
  ...wish,
  ...statistics,
  ...orderMap,
  ...talk,
  ...mode,
  ...hearing,
  ...floor,
  ...minutes,
  ...seats,
  ...vote,
  ...resolution,
  ...topic,
  ...stepList,
  ...notice,
  ...survey,
  ...series,
  ...room,
  ...covenant,
  ...show,
  ...question,
  ...comments,
  ...straws,
};

export type Action = keyof typeof contract;
export type Contract = typeof contract;
/** What a page sends, before defaults. */
export type Input<A extends Action> = v.InferInput<(typeof contract)[A]['input']>;
/** What a handler gets, parsed. */
export type Parsed<A extends Action> = v.InferOutput<(typeof contract)[A]['input']>;
export type Output<A extends Action> = v.InferOutput<(typeof contract)[A]['output']>;
export type RefusalCode<A extends Action = Action> = (typeof contract)[A]['refusals'][number] | CommonRefusal;

export interface RefusalBody<A extends Action = Action> {
  code: RefusalCode<A>;
  /** The fields of the input that were not well-formed, by path. */
  fields?: string[];
  /** Another order that may suit, when this one was taken. */
  instead?: string;
}

/** What the `api` function answers. `now` is the cloud's clock in milliseconds. */
export type Answer<A extends Action = Action> =
  { ok: true; output: Output<A>; now: number } | { ok: false; refusal: RefusalBody<A>; now: number };

export { permissions } from './permissions';
