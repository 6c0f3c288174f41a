import type { Output } from '@core/contract';
import { given, type Town } from './town';

type Wish = Output<'wish.get'>['wish'];

interface Cast {
  resident: string;
  member: string;
  staff: string;
}

const seen = ({ id, version }: Wish) => ({ id, version });

/** One wish that waits for staff, one on the wall that several take on, and one that was fulfilled. */
export async function wishesFor(
  town: Town,
  { resident, member, staff }: Cast,
): Promise<Record<'submitted' | 'onWall' | 'mine', Wish>> {
  const household = '990001/01/01/003/06/2/501/';
  const proxy = { household, name: '吴奶奶', consent: 'faceToFace' } as const;
  const chair = {
    ...({ wisher: 'grandma', kind: 'goods', worth: 120, season: 'chongyang', proxy } as const),
    title: '一把能坐着洗澡的椅子',
    words: '年纪大了站不稳，洗澡怕滑。墙上要是也有扶手就更好。',
    parts: [
      { title: '防滑洗澡椅', count: 1 },
      { title: '扶手', count: 1 },
      { title: '上门安装，约 1 小时', count: 1 },
    ],
  };
  const onWall = await published(town, given(await town.as(staff)('wish.submit', chair)).wish, staff);
  given(await town.as(member)('wish.pledge', { id: onWall.id, takes: [1, 0, 0] }));
  const radio = { wisher: 'grandpa', kind: 'goods', worth: 60, title: '一台收音机' } as const;
  const other = { ...proxy, name: '郑爷爷' };
  const submitted = given(
    await town.as(staff)('wish.submit', { ...radio, words: '想听戏，眼睛不好使了。', proxy: other }),
  ).wish;
  return { submitted, onWall, mine: await fulfilled(town, { resident, member, staff }) };
}

async function published(town: Town, wish: Wish, staff: string): Promise<Wish> {
  const verified = given(await town.as(staff)('wish.verify', { ...seen(wish), how: 'visit' })).wish;
  return given(await town.as(staff)('wish.publish', seen(verified))).wish;
}

/** Of the resident's own: brought and confirmed, the thanks not yet written. */
async function fulfilled(town: Town, { resident, member, staff }: Cast): Promise<Wish> {
  const told = { wisher: 'grandma', kind: 'learn', title: '教我用手机看孙子' } as const;
  const said = given(await town.as(resident)('wish.submit', { ...told, words: '周末下午都在家。' })).wish;
  const wish = await published(town, said, staff);
  const taken = given(await town.as(member)('wish.claim', { id: wish.id })).wish;
  const spoken = given(await town.as(member)('wish.contact', seen(taken))).wish;
  const brought = { ...seen(spoken), words: '教会了视频，写了一张大字的步骤。' };
  const delivered = given(await town.as(member)('wish.deliver', brought)).wish;
  return given(await town.as(resident)('wish.confirm', seen(delivered))).wish;
}
