import { MINUTE } from '@core/domain/calendar/time';
import { streamOf } from '@core/domain/live/show';
import { signCallback } from '@core/domain/live/signing';
import { LIVE, type Door } from '../actions/door';
import { given } from '../support/town';
import { md5 } from './studio';

const STAFF = 'limin';
const PLACE = '990001/01/01/';

export const seconds = (): number => Math.floor(Date.now() / 1000);

/** The fields of an event as the provider signs it. */
export const signed = (event: object, { t = seconds() + 600, key = LIVE.LIVE_CALLBACK_KEY } = {}) => ({
  ...event,
  t,
  sign: signCallback(key, t, md5),
});

/** A picture came in, or went. */
export const pushed = (id: string, event_type: 0 | 1, sequence: string, at = seconds()) => ({
  ...{ event_type, sequence, event_time: at, stream_id: streamOf(id) },
  ...{ appid: 1, appname: 'live', errcode: 0, errmsg: 'ok', user_ip: '10.0.0.1', stream_param: '' },
});

/** A stretch was recorded. */
export const recorded = (id: string, file_id: string, start_time: number, end_time = start_time + 60) => ({
  ...{ event_type: 100, stream_id: streamOf(id), file_id, file_format: 'mp4' },
  ...{ start_time, end_time, video_url: `https://vod.example.cn/${file_id}/f0.mp4` },
});

/** The picture was looked at. */
export const judged = (id: string, suggestion: string, at = seconds(), label = 'Porn') => ({
  ...{ event_type: 317, streamId: streamOf(id), channelId: streamOf(id), suggestion, label },
  ...{ img: 'https://cos.example.cn/a.jpg', type: [1], score: [99], screenshotTime: at, sendTime: at + 1 },
  ...{ appid: 1, app: 'push.example.cn', appname: 'live', stream_param: '' },
});

/** A door, and the provider that stands before it. */
export interface Telling {
  /** Sends an event as the platform's HTTP access hands it over; gives the status of the answer. */
  tell(event: object, how?: { base64?: boolean }): Promise<number>;
  /** A show that was announced and can begin. */
  announced(): Promise<string>;
  /** One that is on air under the push `1`. */
  live(): Promise<string>;
  rowOf(id: string): ReturnType<typeof rowIn>;
}

async function rowIn(door: Door, id: string) {
  const [show] = await door.find('shows', { _id: id });
  if (!show) throw new Error('no such show');
  return show;
}

export function telling(door: Door): Telling {
  const tell: Telling['tell'] = async (event, { base64 = false } = {}) => {
    const text = JSON.stringify(event);
    const body = base64 ? Buffer.from(text).toString('base64') : text;
    const answer = await door.call('callbacks', {
      ...{ httpMethod: 'POST', path: '/', body },
      isBase64Encoded: base64,
    });
    const { statusCode } = answer as { statusCode: number };
    return statusCode;
  };
  const announced = async (): Promise<string> => {
    const startsAt = Date.now() + 5 * MINUTE;
    const hours = { startsAt, endsAt: startsAt + 60 * MINUTE };
    const plan = { place: PLACE, title: '停水的事', moderators: ['sunli'], ...hours };
    const { show } = given(await door.as(STAFF)('show.plan', plan));
    given(await door.as(STAFF)('show.announce', { id: show.id, version: show.version }));
    return show.id;
  };
  return {
    ...{ tell, announced },
    live: async () => {
      const id = await announced();
      expect(await tell(signed(pushed(id, 1, '1')))).toBe(200);
      const { version } = await rowIn(door, id);
      given(await door.as(STAFF)('show.start', { id, version }));
      return id;
    },
    rowOf: (id) => rowIn(door, id),
  };
}
