import type { Output } from '@core/contract';
import type { Consented, ConsentWay } from '@core/domain/people/consent';
import type { GuardianBasis } from '@core/domain/people/ward';

type Heard = Output<'ward.get'>['ward']['consents'][number];

/** How somebody without a phone said yes. */
export const wayWords: Readonly<Record<ConsentWay, string>> = {
  app: '在自己手机上',
  phone: '电话里说好了',
  faceToFace: '当面说好了',
  paper: '签了纸条',
  guardian: '监护人说好了',
};

const subjectWords: Readonly<Record<Consented, string>> = {
  terms: '隐私说明',
  membership: '党员身份',
  care: '替他点单',
  follow: '家人看单',
  guardian: '监护人',
  story: '讲心愿的故事',
};

/** On what ground somebody acts for a neighbour. */
export const basisWords: Readonly<Record<GuardianBasis, string>> = {
  parent: '父母',
  child: '成年子女',
  spouse: '老伴',
  appointed: '指定的监护人',
};

/** 替他点单：当面说好了, or that it was taken back. */
export function heardWords({ what, how, given }: Heard): string {
  return `${subjectWords[what]}：${given ? wayWords[how] : '不再同意，或已结束'}`;
}
