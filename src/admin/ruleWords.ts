import type { RuleName } from '@core/domain/settings/rules';
import { bounds } from '@core/domain/settings/rules';

/** What each rule is called, and what it does. */
export const ruleWords: Record<RuleName, { name: string; line: string; unit: string }> = {
  ordersAtOnce: { name: '一位居民同时能有几单', line: '没办完的算在内，满了要等办完一单', unit: '单' },
  inHandAtOnce: { name: '接单的人手上最多几单', line: '满了不再问他，他也接不了', unit: '单' },
  unanswered: { name: '几次没回话就先不问他', line: '免得一直打扰没空的人', unit: '次' },
  askedAtOnce: {
    name: '每一轮最多问几位',
    line: '问得多找得快，打扰的人也多；急单不受这个限制',
    unit: '位',
  },
  fairness: {
    name: '刚帮过忙的人往后排多少',
    line: '0 是不管谁刚帮过；数越大，越先问近来没帮过忙的人',
    unit: '档',
  },
  busyFrom: {
    name: '平均每人一周被问几次就少问些',
    line: '过了这个数，每轮最多问 3 位，免得大家都不看了',
    unit: '次',
  },
  wishCeiling: {
    name: '一个微心愿的东西最多值多少',
    line: '超过的请居民改小一点，或者拆成几份；不收钱，也不转账',
    unit: '元',
  },
  requestsADay: { name: '一天最多问同一个人几次', line: '急单也算在内', unit: '次' },
};

/** 平常是 5，可以设 1 到 10. */
export const rangeWords = (name: RuleName): string => {
  const { least, usual, most } = bounds[name];
  return `平常 ${usual}，可设 ${least}–${most}`;
};
