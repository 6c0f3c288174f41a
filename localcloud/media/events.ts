import type { MediaOptions } from './messages';

/** What is noted of a push while it lasts, so that its end is told also when the process ends before it. */
export interface Note {
  sequence: string;
  app: string;
  stream: string;
  ip: string;
  startedAt: number;
}

/** A stretch of a stream that is recorded, and since when. */
export type Stretch = Pick<Note, 'app' | 'stream' | 'startedAt'>;

let last = 0;

/** Grows, also over restarts, as the provider's numbers do. */
export function nextSequence(): string {
  last = Math.max(last + 1, Date.now() * 1000);
  return String(last);
}

const LOCAL_APP_ID = 1;
const seconds = (ms: number): number => Math.floor(ms / 1000);

/** A start (1) or stop (0) as the provider tells it. */
export function eventOf(note: Note, { host }: MediaOptions, event_type: 0 | 1, at: number): object {
  const { app, stream, sequence, ip } = note;
  return {
    event_type,
    appid: LOCAL_APP_ID,
    app: host,
    appname: app,
    stream_id: stream,
    channel_id: stream,
    event_time: seconds(at),
    sequence,
    node: host,
    user_ip: ip.replace(/:\d+$/, ''),
    stream_param: '',
    errcode: 0,
    errmsg: 'ok',
  };
}

/** A recording as the provider tells of it. */
export function recordedEvent(note: Stretch, made: { fileId: string; seconds: number; url: string }): object {
  const start = seconds(note.startedAt);
  return {
    event_type: 100,
    appid: LOCAL_APP_ID,
    appname: note.app,
    stream_id: note.stream,
    channel_id: note.stream,
    file_id: made.fileId,
    file_format: 'mp4',
    start_time: start,
    end_time: start + Math.ceil(made.seconds),
    duration: Math.ceil(made.seconds),
    stream_param: '',
    video_url: `${made.url}/vod/${made.fileId}/f0.mp4`,
  };
}
