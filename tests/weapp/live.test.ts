import { livePage, showPage } from '../../src/services/routes';
import { announcedShow, providerRecorded, providerTells, showOnAir, startShow } from '../support/onAir';
import { given } from '../support/town';
import type { WeappPhone } from './phone';
import { setStage } from './stage';

const RESIDENT = 'wang';
const PATIENCE_MS = 60_000;
const PLAYING = 2004;
const SOUND_CAME = 2026;
const RECONNECTING = 2103;
const GAVE_UP = -2301;

const stage = setStage({ rooms: true });

test(
  "in the built mini-program the player's own words are followed, and one that gave up is started anew",
  async () => {
    const { town, phoneOf } = stage;
    const id = await showOnAir(town, '加装电梯，街道来答');
    const phone = await phoneOf(RESIDENT);
    await phone.go(livePage);
    await phone.tap('加装电梯，街道来答');
    await phone.sees('正在接画面');
    await phone.playerSays(PLAYING);
    await phone.sees('只听声音');
    const first = await phone.player();
    expect(first.src).toContain('.flv?txSecret=');
    // What the template does not carry WeChat never hears of.
    expect(await phone.wxml()).toMatch(/<live-player[^>]* autoplay="true"/);

    await phone.playerSays(RECONNECTING);
    await phone.sees('信号断了，正在接');
    await phone.playerSays(PLAYING);
    await phone.sees('只听声音');

    await phone.playerSays(GAVE_UP);
    await phone.sees('信号断了，正在接');
    // A new player, not the one that gave up: that one could say what it likes.
    await phone.until(async () => (await phone.player()).id !== first.id || undefined, 'a new player');
    await phone.playerSays(PLAYING);
    await phone.sees('只听声音');
    const whole = await phone.player();
    await phone.tap('只听声音');
    await phone.sees('正在接声音');
    // Its sound is a stream of its own, for a player of its own.
    const alone = await phone.player();
    expect(alone.src).toMatch(/_sound\.flv\?txSecret=/);
    expect(alone.id).not.toBe(whole.id);
    await phone.playerSays(SOUND_CAME);
    await phone.sees('只听声音，画面不费流量');
    await phone.tap('看画面');
    await phone.sees('正在接画面');
    expect((await phone.player()).src).toMatch(/live\/s[0-9A-Za-z]+\.flv\?txSecret=/);
    await phone.playerSays(PLAYING);

    await providerTells(town, id, 'stop', '1');
    await phone.playerSays(GAVE_UP);
    await phone.sees('信号断了，正在接，接上自己接着播');
    await providerTells(town, id, 'start', '2');
    await phone.until(async () => {
      await phone.playerSays(PLAYING);
      return (await phone.words()).includes('只听声音') || undefined;
    }, 'the picture again');
  },
  PATIENCE_MS,
);

test(
  'where the sound is not to be had alone the whole is played, and its picture hidden',
  async () => {
    const { town, phoneOf } = stage;
    const id = await showOnAir(town, '换季怎么穿');
    const phone = await phoneOf(RESIDENT);
    await phone.go(showPage(id));
    await phone.sees('正在接画面');
    await phone.playerSays(PLAYING);
    await phone.tap('只听声音');
    await phone.sees('正在接声音');
    await phone.playerSays(GAVE_UP);
    await phone.until(async () => (await phone.wxml()).includes('.m3u8?txSecret=') || undefined, 'HLS');
    await phone.videoSays('timeupdate');
    await phone.sees('只听声音，画面收起来了');
  },
  PATIENCE_MS,
);

test(
  'where the player never says a word pieces of HLS are played instead',
  async () => {
    const { town, phoneOf } = stage;
    const id = await showOnAir(town, '怎么防诈骗');
    const phone = await phoneOf(RESIDENT);
    await phone.go(showPage(id));
    await phone.sees('正在接画面');
    await phone.playerSays(GAVE_UP);
    await phone.until(async () => (await phone.wxml()).includes('.m3u8?txSecret=') || undefined, 'HLS');
    expect(await phone.wxml()).toMatch(/<video[^>]* autoplay="true"/);
  },
  PATIENCE_MS,
);

test(
  'in the built mini-program a question is asked, taken back, and a word said that others are told at once',
  async () => {
    const { town, phoneOf } = stage;
    const id = await showOnAir(town, '医保缴费怎么办');
    const [asks, watches] = [await phoneOf(RESIDENT), await phoneOf('he')];
    // Once the room lets it in, the foot of the page is drawn anew: a finger in that moment would meet nothing.
    const opens = async (phone: WeappPhone): Promise<void> => {
      await phone.go(showPage(id));
      await phone.until(async () => (await phone.wxml()).includes('说句话…') || undefined, 'the room');
    };
    await opens(asks);
    await opens(watches);
    await asks.tap('提问');
    await asks.write('您想问什么', '断缴一年，能补吗？');
    await opens(asks);
    await asks.tap('提问');
    await asks.tap('问出去');
    await asks.sees('您问的，排第 1');
    await watches.tap('我也想问');
    await watches.sees('您也想问');
    const { list } = given(await town.as('limin')('question.list', { show: id, shelf: 'open' }));
    expect(list.map(({ words, seconds }) => [words, seconds])).toEqual([['断缴一年，能补吗？', 1]]);

    await asks.write('说句话', '讲得清楚');
    await asks.tap('发出去');
    await asks.sees('讲得清楚');
    await watches.sees('讲得清楚');
    expect(watches.connected).toBeGreaterThan(0);
    await asks.tap('评论');
    await asks.tap('撤回：讲得清楚');
    await watches.until(
      async () => !(await watches.words()).includes('讲得清楚') || undefined,
      'the withdrawn words to go',
    );
    await asks.tap('提问');
  },
  PATIENCE_MS,
);

test(
  'in the built mini-program a reminder is subscribed to in the tap itself',
  async () => {
    const { town, phoneOf } = stage;
    const id = await announcedShow(town, '养老金怎么认证');
    const phone = await phoneOf(RESIDENT);
    await phone.go(showPage(id));
    await phone.sees('开播，还有');
    await phone.tap('开播前提醒我');
    await phone.sees('开播前 15 分钟微信告诉您。还能提醒');
    expect(phone.asked).toHaveLength(1);
    const { show } = given(await town.as(RESIDENT)('show.get', { id }));
    expect(show).toMatchObject({ reminded: true, reminders: 1 });
    await phone.tap('不用提醒了');
    await phone.sees('开播前提醒我');
  },
  PATIENCE_MS,
);

test(
  'in the replay a mark leads to its second, and in a file that is shorter than was said to shortly before its end',
  async () => {
    const { town, phoneOf } = stage;
    const staff = town.as('limin');
    const id = await announcedShow(town, '门禁卡怎么补');
    const { version } = given(await staff('show.get', { id })).show;
    const set = { title: '门禁卡怎么补', chapters: [{ title: '带什么' }] };
    const { show } = given(await staff('show.save', { id, version, ...set }));
    await providerTells(town, id, 'start', '1');
    await startShow(town, id);
    const begun = town.now();
    await town.advance(60_000);
    given(await staff('show.chapter', { id, chapter: show.chapters[0]?.id ?? '' }));
    given(await staff('show.end', { id, version: given(await staff('show.get', { id })).show.version }));
    await providerRecorded(town, id, begun, begun + 61_000);
    const { replay } = given(await town.as(RESIDENT)('show.watch', { id }));
    const at = replay?.marks[0]?.at ?? 0;
    expect(at).toBeGreaterThan(50);

    const phone = await phoneOf(RESIDENT);
    await phone.go(showPage(id));
    await phone.sees('从哪里看起');
    phone.live.asked.splice(0);
    await phone.tap('带什么');
    await phone.until(async () => phone.live.asked.length > 0 || undefined, 'the mark');
    expect(phone.live.asked.splice(0)).toEqual([`seek ${at}`]);
    await phone.videoSays('loadedmetadata', { duration: at + 0.5 });
    expect(phone.live.asked.splice(0)).toEqual([`seek ${at - 1.5}`]);
    await phone.videoSays('loadedmetadata', { duration: at + 30 });
    expect(phone.live.asked).toEqual([]);
  },
  PATIENCE_MS,
);
