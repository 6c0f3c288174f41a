import { setTimeout as pause } from 'node:timers/promises';
import { DAY, HOUR, MINUTE } from '@core/domain/calendar/time';
import { given, type Town } from './town';

const place = '990001/01/01/';
/** Sent to WeChat's Channels, a show begins on the word alone: it needs no camera. */
const channels = { finderUserName: 'sphGuihuaxiang' };
const chapters = [{ title: '谁先有' }, { title: '怎么收费' }, { title: '大家问' }];

const LOOK_EVERY_MS = 200;

interface Crew {
  resident: string;
  staff: string;
  /** Sends a picture to an address, in a town that has a media server. */
  sendTo?: (url: string) => void;
}

/** Shows in every part of their life: planned, announced and asked about, on air, and over. */
export async function broadcastsFor(town: Town, { resident, staff, sendTo }: Crew) {
  const crew = town.as(staff);
  const seen = async (id: string) => {
    const { version } = given(await crew('show.get', { id })).show;
    return { id, version };
  };
  const planned = async (title: string, startsAt: number, way: object = { channels }) => {
    const hours = { startsAt, endsAt: startsAt + HOUR };
    const said = { title, words: '带着问题来，当场答。', guests: ['物业陈经理'], chapters, ...way };
    return given(await crew('show.plan', { place, ...hours, ...said })).show.id;
  };
  const announced = async (title: string, startsAt: number, way?: object) => {
    const id = await planned(title, startsAt, way);
    given(await crew('show.announce', await seen(id)));
    return id;
  };
  const ask = async (who: string, show: string, words: string) =>
    given(await town.as(who)('question.ask', { show, words })).question;
  const onAir = async (title: string, camera?: Crew['sendTo']) => {
    const id = await announced(title, town.now() + MINUTE, camera && {});
    if (camera) {
      camera(given(await crew('show.stream', { id })).push);
      while (given(await crew('show.get', { id })).show.picture !== true) await pause(LOOK_EVERY_MS);
    }
    given(await crew('show.start', await seen(id)));
    return id;
  };

  const soon = Math.ceil((town.now() + 2 * DAY) / HOUR) * HOUR;
  const draft = await planned('反诈小课堂', soon + DAY);
  const coming = await announced('停车位怎么分，物业来答', soon);
  await ask(resident, coming, '访客的车停哪里？');
  given(await town.as('he')('show.remind', { id: coming, wanted: true }));

  const on = await onAir('加装电梯，街道来答', sendTo);
  const first = await ask(resident, on, '一楼不同意怎么办？');
  await ask('he', on, '钱怎么分摊？');
  given(await town.as('tian')('question.second', { id: first.id }));
  given(await crew('question.onAir', { id: first.id, version: first.version }));
  given(await town.as('he')('comment.post', { show: on, words: '讲得清楚，比看文件明白' }));
  given(await crew('straw.open', { show: on, question: '下次想听什么', options: ['医保', '养老', '停车'] }));

  const over = await onAir('养老金怎么认证');
  const answered = await ask(resident, over, '不会用手机怎么认证？');
  const onward = await ask('he', over, '能上门帮老人认证吗？');
  const airing = given(await crew('question.onAir', { id: answered.id, version: answered.version })).question;
  given(await crew('question.answer', { id: airing.id, version: airing.version }));
  given(await crew('question.toOrder', { id: onward.id, version: onward.version }));
  given(await crew('show.end', await seen(over)));
  return { draft, coming, on, over };
}
