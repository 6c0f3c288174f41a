import type { Input } from '@core/contract';

export type Slot = Input<'order.place'>['wanted']['slot'];
export type ReturnReason = Input<'order.return'>['reason'];
export type Consent = NonNullable<Input<'order.place'>['proxy']>['consent'];

export const slotWords: Record<Slot, string> = {
  morning: '上午',
  afternoon: '下午',
  evening: '18–20 点',
  any: '都可以',
};

export const returnReasonWords: Record<ReturnReason, string> = {
  time: '时间对不上',
  skill: '这件事不太会',
  unwell: '身体不舒服',
  other: '别的',
};

export const consentWords: Record<Consent, string> = {
  phone: '电话里说好了',
  faceToFace: '当面说好了',
  paper: '签了纸条',
};
