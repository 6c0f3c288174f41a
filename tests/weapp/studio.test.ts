import { showPage, studioPage } from '../../src/services/routes';
import { announcedShow, startShow } from '../support/onAir';
import { given } from '../support/town';
import { setStage } from './stage';

const STAFF = 'limin';
const RESIDENT = 'wang';
const PATIENCE_MS = 60_000;
/** What WeChat's camera says by number. */
const SENDING = 1002;
const RECONNECTS = 1102;
const GAVE_UP = -1307;
const NO_CAMERA = -1301;

const stage = setStage();

test(
  'in the built mini-program a host sends the picture of this phone, and it is sent on when WeChat gave up',
  async () => {
    const id = await announcedShow(stage.town, '停水的事');
    const phone = await stage.phoneOf(STAFF);
    const { live } = phone;
    const says = (code: number) => phone.pusherSays('statechange', { code });
    await phone.go(studioPage(id));
    await phone.sees('镜头还没开');
    live.allows = false;
    await phone.tap('打开镜头');
    await phone.sees('没有允许用镜头和话筒');
    expect(live.asked.splice(0)).toEqual(['scope.camera']);
    live.allows = true;
    await phone.tap('打开镜头');
    await phone.sees('镜头开了，还没往上传');
    expect(live.asked.splice(0)).toEqual(['scope.camera', 'scope.record', 'startPreview']);
    const pusher = /<live-pusher[^>]*>/.exec(await phone.wxml())?.[0] ?? '';
    // What the template does not carry WeChat never hears of.
    for (const attribute of ['mode="HD"', 'enable-camera="true"', 'enable-mic="true"', 'max-bitrate="1200"'])
      expect(pusher).toContain(attribute);
    expect(pusher).toMatch(/url="rtmp:\/\/localhost\/live\/s[0-9A-Za-z]+\?txSecret=/);
    await phone.pusherSays('audiovolumenotify', { volume: 40 });
    await phone.sees('声音正常');

    await phone.tap('把画面传上去');
    await phone.sees('正在连上去');
    expect(live.asked.splice(0)).toEqual(['start']);
    await says(SENDING);
    await phone.sees('正在往上传');
    await phone.pusherSays('netstatus', { info: { videoBitrate: 800, audioBitrate: 64 } });
    await phone.sees('每秒 864 千比特，顺畅');
    await phone.tap('换前后镜头');
    expect(live.asked.splice(0)).toEqual(['switchCamera']);

    // What WeChat mends itself is waited for; what it gives up is begun again.
    await says(RECONNECTS);
    await phone.sees('断了，正在自己连回去');
    expect(live.asked).toEqual([]);
    await says(GAVE_UP);
    await phone.until(async () => live.asked.includes('start') || undefined, 'a new start');
    expect(live.asked.splice(0)).toEqual(['stop', 'start']);
    await says(SENDING);
    await phone.sees('正在往上传');

    await phone.tap('先不传了');
    await phone.sees('镜头开了，还没往上传');
    expect(live.asked.splice(0)).toEqual(['stop', 'startPreview']);
    await says(NO_CAMERA);
    await phone.sees('镜头打不开。别的软件在用的话先关掉，再试一次');
    expect(await phone.wxml()).not.toContain('<live-pusher');
  },
  PATIENCE_MS,
);

/** A show on air in Channels. */
async function inChannels(title: string, feed: { feedId?: string; nonceId?: string }): Promise<string> {
  const { town } = stage;
  const id = await announcedShow(town, title);
  const { version } = given(await town.as(STAFF)('show.get', { id })).show;
  const channels = { finderUserName: 'sphGuihuaxiang', ...feed };
  given(await town.as(STAFF)('show.save', { id, version, title, channels }));
  await startShow(town, id);
  return id;
}

test(
  'a show in Channels is opened there: the one that was named, else whatever that account has on',
  async () => {
    const named = await inChannels('养老金怎么认证', { feedId: 'feed1', nonceId: 'nonce1' });
    const unnamed = await inChannels('夏天怎么省电', {});
    const phone = await stage.phoneOf(RESIDENT);
    const { live } = phone;
    await phone.go(showPage(named));
    await phone.sees('这一场在微信视频号里播');
    expect(await phone.wxml()).not.toContain('<live-player');
    await phone.tap('去视频号看');
    await phone.until(async () => live.asked.length > 0 || undefined, 'Channels');
    expect(live.asked.splice(0)).toEqual(['sphGuihuaxiang feed1 nonce1']);

    await phone.go(showPage(unnamed));
    await phone.sees('这一场在微信视频号里播');
    await phone.tap('去视频号看');
    await phone.sees('视频号没打开，请稍后再点一次');
    expect(live.asked.splice(0)).toEqual(['what is on at sphGuihuaxiang']);
    live.inChannels = { feedId: 'feed2', nonceId: 'nonce2' };
    await phone.tap('去视频号看');
    await phone.until(async () => live.asked.length > 1 || undefined, 'Channels');
    expect(live.asked.splice(0)).toEqual(['what is on at sphGuihuaxiang', 'sphGuihuaxiang feed2 nonce2']);
  },
  PATIENCE_MS,
);
