/** Everything the media process needs to know; it comes as one JSON argument. */
export interface MediaOptions {
  host: string;
  rtmpPort: number;
  httpPort: number;
  /** The address others reach the HTTP port under. */
  url: string;
  /** Where recordings, and what must outlive the process, lie. */
  dir: string;
  /** Where callbacks are sent. */
  callbackUrl: string;
  /** By how much the local clock runs ahead. */
  offset: number;
  keys: MediaKeys;
  /** Absent: there is none on this machine. */
  ffmpeg?: string;
  /** How long it waits before it sends a callback again that was not taken. */
  retryMs: number;
}

export interface MediaKeys {
  push: string;
  play: string;
  callback: string;
  /** Of recordings; empty: whoever has the address of one watches it. */
  vod: string;
  api: { id: string; key: string };
}

export type ToMedia = { type: 'clock'; offset: number } | { type: 'figures' };

export type FromMedia =
  | { type: 'ready' }
  /** Something whoever runs the local cloud should read. */
  | { type: 'say'; line: string }
  | ({ type: 'figures' } & MediaFigures);

/** What the process has cost so far, and whom it serves. */
export interface MediaFigures {
  cpuMs: number;
  rssBytes: number;
  viewers: number;
  /** Viewers who did not keep up and were let go. */
  dropped: number;
}
