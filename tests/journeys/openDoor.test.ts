import { hearingPage, hearingSeatsPage, hearingsPage } from '../../src/services/routes';
import { given, type Town } from '../support/town';
import { scene, setStage } from './scene';

setStage();

const OPEN_DOOR = 'demo-open-door';
const lookedUp = async (town: Town) => given(await town.as('zhou')('hearing.get', { id: OPEN_DOOR })).hearing;

scene(
  '书记和您拉拉呱: booked for a neighbour without a phone, by an elder herself, given back, and who comes is marked',
  async ({ open, town }) => {
    const staff = await open('staff', { openid: 'limin' });
    await staff.go(hearingsPage);
    await staff.tap(/书记和您拉拉呱/);
    await staff.tap(/^替别人约/);
    await staff.tap(/^别的邻居/);
    await staff.tap('选哪一户');
    for (const place of ['第 3 网格', /6 栋$/, '2 单元', '501']) await staff.tap(place);
    await staff.write('怎么称呼', '吴奶奶');
    await staff.tap('当面说好了');
    await staff.tap('19:30');
    await staff.tapTwice('约 19:30 这一段');
    await staff.sees('替他约好了');

    const elder = await open('resident', { openid: 'wang', elder: true });
    await elder.go(hearingsPage);
    await elder.tap(/书记和您拉拉呱/);
    await elder.tap(/^20:15，剩/);
    await elder.tapTwice('约 20:15 这一段');
    await elder.sees('约好了20:15 这一段');
    await elder.tap('去不了，退给别人');
    await elder.tap('退给别人');
    await elder.sees('约一段');

    const host = await open('staff', { openid: 'zhou' });
    await host.go(hearingSeatsPage(OPEN_DOOR));
    await host.sees('吴奶奶');
    await host.sees(/别人替约的/);
    const { startsAt } = await lookedUp(town);
    await town.advance(startsAt - town.now());
    await host.go(hearingSeatsPage(OPEN_DOOR));
    await host.tap('吴奶奶到了');
    await host.go(hearingPage(OPEN_DOOR));
    await host.tap('开始');
    await host.write('到了几位', '4');
    await host.tap('开始');
    await host.tap('散会');
    await host.sees('24 小时内要写出纪要。');
    await host.tap('散会');
    await host.tap(/^写纪要/);
    await host.sees('记下的都送到了');
  },
);
