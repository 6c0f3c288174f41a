import type { Input, Output } from '@core/contract';

type Part = NonNullable<Output<'order.get'>['order']['parties']>[number];

export const suspendWords: Record<Input<'order.suspend'>['reason'], string> = {
  material: '等材料、等零件',
  weather: '天气不行',
  away: '邻居这几天不在家',
  permission: '等别人同意',
  other: '别的',
};

/** What somebody has said to his part. */
export const partWords: Record<Part['state'], string> = {
  asked: '还没回话',
  agreed: '答应了，在办',
  declined: '办不了',
  done: '办好了',
};
