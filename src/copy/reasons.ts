import type { Output } from '@core/contract';
import type { Nearness } from '@core/domain/place/region';
import type { Glyph } from '../components/basic/glyphs';
import { nearWords } from './states';

type Offer = NonNullable<Output<'offer.mine'>['offers'][number]['offer']>;

/** Why somebody is asked, as the cloud says it. */
export type Reason = Offer['reasons'][number];

const walk: Record<Nearness, string> = {
  stairwell: '上下楼就到',
  building: '走过去 1 分钟',
  grid: '走过去几分钟',
  community: '在一个社区',
  beyond: '离得不远',
};

/** Icon, reason, plain gloss. */
export function reasonWords(reason: Reason): { icon: Glyph; title: string; gloss: string } {
  switch (reason.kind) {
    case 'near':
      return { icon: 'buildings', title: nearWords[reason.near], gloss: walk[reason.near] };
    case 'skill':
      return { icon: 'plug', title: `有${reason.skill}技能`, gloss: `这单要会${reason.skill}` };
    case 'free':
      return { icon: 'clock', title: '这会儿有空', gloss: '您说过的时间' };
    case 'fewServices':
      return {
        icon: 'calendar-check',
        title: reason.count === 0 ? '本周还没接单' : `本周仅 ${reason.count} 单`,
        gloss: '轮得到您',
      };
  }
}
