import type { FigureName } from './figures';

interface Definition {
  name: string;
  unit: 'percent' | 'minutes' | 'each';
  /** What stands above the line, and below it. */
  part: string;
  of: string;
}

/** The formulas in the words that a page and a table show beside each number. The formulas are `figures.ts`. */
export const definitions: Record<FigureName, Definition> = {
  response: {
    name: '按时回应',
    unit: 'percent',
    part: '时限内有人具名回应：党员接单，或工作人员接手、派人、说明、退回',
    of: '已经回应的和到了时限的单',
  },
  resolution: {
    name: '办成',
    unit: 'percent',
    part: '办成了，或办了一部分',
    of: '结案的单；说明原因、退回和没联系上的也算在内',
  },
  confirmation: {
    name: '居民确认',
    unit: 'percent',
    part: '居民自己点了确认',
    of: '按办成结案的单；72 小时没回音的也算在内',
  },
  satisfaction: {
    name: '居民满意',
    unit: 'percent',
    part: '居民确认了，并且给 4 到 5 星或没有打分',
    of: '按办成结案的单；没确认的算在内，不算满意',
  },
  claimMedian: {
    name: '一半的单等多久',
    unit: 'minutes',
    part: '在这段时间里被接走的单',
    of: '有人接过的单；从点单那一刻算起，按时段向上取整',
  },
  claimP90: {
    name: '九成的单等多久',
    unit: 'minutes',
    part: '在这段时间里被接走的单',
    of: '有人接过的单；从点单那一刻算起，按时段向上取整',
  },
  noticesPerClaim: {
    name: '接一单问几位',
    unit: 'each',
    part: '问过的人次，没人接的单也算在内',
    of: '有人接过的单',
  },
  escalations: {
    name: '上报按时答复',
    unit: 'percent',
    part: '往上走之前答复了，或有人接手了',
    of: '已经答复的和到了时限的上报',
  },
  reopening: {
    name: '又打开的单',
    unit: 'percent',
    part: '结案后又打开了',
    of: '结过案的单',
  },
  followUps: {
    name: '回访做了',
    unit: 'percent',
    part: '第三个人已经问过',
    of: '已经回访的、三天都没打通的和到了时限的单',
  },
};

/** What stands in none of them, in words. */
export const outsideWords = '撤回、重复和不归我们的单不算在内，只列出单数；少于 5 单不算比例';
