import type { Output } from '@core/contract';
import type { Consented } from '@core/domain/people/consent';
import type { SightOfPerson } from '@core/domain/people/look';
import { retention } from '@core/domain/people/retention';
import { roleWords } from '../../copy/states';

type Look = Output<'looks.mine'>['list'][number];
type Consent = Output<'consent.list'>['list'][number];

const saw: Readonly<Record<SightOfPerson, string>> = {
  contact: '看过您的电话和门牌',
  registration: '看过您的报到资料',
  person: '看过您的资料',
};

/** 竹叶巷社区 社区工作者 李敏 看过您的电话和门牌，为了 1123-0007 号单. */
export function lookWords({ who, saw: what, orderCode }: Look): string {
  const viewer = [who.placeName, roleWords[who.role], who.name].filter(Boolean).join(' ');
  return `${viewer} ${saw[what]}${orderCode === undefined ? '' : `，为了 ${orderCode} 号单`}`;
}

/** What is agreed to, as its text is called. */
const texts: Readonly<Record<Consented, string>> = {
  terms: '隐私说明',
  membership: '登记党员身份（单独同意）',
  care: '邻居替我点单',
  follow: '家人跟着看我的单',
  guardian: '由人替我办事',
  story: '讲出心愿的故事',
};

export function consentWords({ what, version, given }: Consent): string {
  return `${given ? '同意' : '撤回'}：${texts[what]}，第 ${version} 版`;
}

/** 三年, 七天: how long something is kept. */
function keptFor(days: number | undefined): string {
  if (days === undefined) return '一直';
  if (days % 365 === 0) return `${days / 365} 年`;
  return days === 183 ? '半年' : `${days} 天`;
}

/** Everything that is kept about a person, for how long and why: the table that the cloud itself goes by. */
export const kept = Object.values(retention).map(({ what, days, why }) => ({
  title: what,
  line: `存${keptFor(days)}。${why}`,
}));
