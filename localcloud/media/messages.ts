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

/** One page of a film: it stands for so many seconds. */
export interface Card {
  title: string;
  lines: readonly string[];
  seconds: number;
}

/** A recording that nobody pushed, of a show that was held before there was a camera. */
export interface Unpushed {
  /** Digits; the same one is made once. */
  fileId: string;
  stream: string;
  startedAt: number;
  cards: readonly Card[];
}

export type ToMedia =
  { type: 'clock'; offset: number } | { type: 'figures' } | { type: 'unpushed'; recording: Unpushed };

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
