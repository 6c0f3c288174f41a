import type { Input, Output } from '@core/contract';

type FollowUp = NonNullable<Output<'order.get'>['order']['followUp']>;
export type FollowUpAnswer = Input<'order.followUp'>['answer'];

export const followUpWhy: Record<FollowUp['why'], string> = {
  lowRating: '评价低',
  unconfirmed: '居民没确认就结案了',
  referral: '请他去别处办的',
  sample: '抽到回访',
};

export const followUpAnswer: Record<FollowUpAnswer, string> = {
  done: '办好了',
  partly: '办了一部分',
  notDone: '没办好',
  noAnswer: '没打通',
};
