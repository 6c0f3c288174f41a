import { createHash } from 'node:crypto';
import { MINUTE } from '@core/domain/calendar/time';
import { streamOf } from '@core/domain/live/show';
import { signCallback } from '@core/domain/live/signing';
import { given, type Town } from './town';

const STAFF = 'limin';
const PLACE = '990001/01/01/';
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** A show that is announced and about to begin. */
export async function announcedShow(town: Town, title: string): Promise<string> {
  const startsAt = town.now() + 5 * MINUTE;
  const hours = { startsAt, endsAt: startsAt + 60 * MINUTE };
  const { show } = given(await town.as(STAFF)('show.plan', { place: PLACE, title, ...hours }));
  given(await town.as(STAFF)('show.announce', { id: show.id, version: show.version }));
  return show.id;
}

/** Begins it; a picture has to come in. */
export async function startShow(town: Town, id: string): Promise<void> {
  const { version } = given(await town.as(STAFF)('show.get', { id })).show;
  given(await town.as(STAFF)('show.start', { id, version }));
}

/** What the provider of live pictures says of a stream, as it says it: signed, over HTTP. `push` names one of several. */
export async function providerTells(
  town: Town,
  id: string,
  what: 'start' | 'stop',
  push: string,
): Promise<void> {
  const event = { event_type: what === 'start' ? 1 : 0, sequence: push, event_time: secondsOf(town.now()) };
  await tell(town, id, { ...event, errcode: 0, errmsg: '', user_ip: '127.0.0.1' });
}

/** The provider says that a stretch was recorded, under an address where nothing lies. */
export async function providerRecorded(town: Town, id: string, from: number, until: number): Promise<void> {
  const [start_time, end_time] = [secondsOf(from), secondsOf(until)];
  const file = { file_id: `${from}`, file_format: 'mp4', video_url: `https://vod.example.cn/${from}/f0.mp4` };
  await tell(town, id, { event_type: 100, start_time, end_time, duration: end_time - start_time, ...file });
}

const secondsOf = (at: number): number => Math.floor(at / 1000);

async function tell(town: Town, id: string, what: object): Promise<void> {
  const t = secondsOf(town.now()) + 600;
  const event = {
    ...{ appid: 1, appname: 'live', stream_id: streamOf(id), stream_param: '', ...what },
    ...{ t, sign: signCallback(town.cloud.env.LIVE_CALLBACK_KEY ?? '', t, md5) },
  };
  const answer = await fetch(`${town.url}/callbacks`, { method: 'POST', body: JSON.stringify(event) });
  if (!answer.ok) throw new Error(`callbacks answered ${answer.status}`);
}

/** A show on air whose picture nobody sends but which the provider says it has. */
export async function showOnAir(town: Town, title: string): Promise<string> {
  const id = await announcedShow(town, title);
  await providerTells(town, id, 'start', '1');
  await startShow(town, id);
  return id;
}
