/** How the picture goes from here to the platform. */
export type Line = 'off' | 'ready' | 'connecting' | 'sending' | 'waiting';

export const lineWords: Record<Line, string> = {
  off: '镜头还没开',
  ready: '镜头开了，还没往上传',
  connecting: '正在连上去',
  sending: '正在往上传',
  waiting: '断了，正在自己连回去',
};

/** What goes wrong before anything is sent, and what to do. */
export type Trouble = 'camera' | 'microphone' | 'refused' | 'file' | 'browser' | 'cut' | 'playing' | 'noLink';

export const troubleWords: Record<Trouble, string> = {
  camera: '镜头打不开。别的软件在用的话先关掉，再试一次',
  microphone: '话筒打不开。别的软件在用的话先关掉，再试一次',
  refused: '没有允许用镜头和话筒。在设置里打开，再试一次',
  file: '这个文件放不出来，换一个 MP4 或 WebM',
  browser: '这个浏览器传不了画面，换 Chrome，或用手机、OBS 播',
  cut: '画面被断开了，一分钟内传不上去。跟场控说好了再传',
  playing: '这个地址已经有人在传了，先停下那一边',
  noLink: '没拿到传画面的地址，看看网络，再试一次',
};

/** What was measured while it is sent. */
export interface Figures {
  kbps: number;
  /** Bytes that wait here because the line is slow. */
  queued: number;
}

const SLOW_KBPS = 200;
/** So little is sent that what is seen of it is blurred: of picture and sound together, in kilobits a second. */
export const isThin = (kbps: number): boolean => kbps < SLOW_KBPS;
const MUCH_QUEUED = 512 * 1024;

/** 每秒 864 千比特, of picture and sound together. */
export const speedWords = (kbps: number): string => `每秒 ${Math.round(kbps)} 千比特`;

/** How well it goes, in words with the figures. */
export function figuresWords({ kbps, queued }: Figures): string {
  const speed = speedWords(kbps);
  if (queued > MUCH_QUEUED) return `${speed}，网络慢，画面会卡。换个地方或换个网`;
  return isThin(kbps) ? `${speed}，有点少，画面会糊` : `${speed}，顺畅`;
}

const SILENT = 2;
const LOUD = 85;

/** What is heard of whoever speaks, of 100. */
export function soundWords(level: number): string {
  if (level < SILENT) return '听不到声音，看看话筒';
  return level > LOUD ? '太响了，离话筒远一点' : '声音正常';
}

/** What is so around the phone. */
export interface Surroundings {
  /** Of 100; absent where that cannot be known. */
  battery?: number | undefined;
  charging?: boolean | undefined;
  network?: string | undefined;
}

const LOW_BATTERY = 30;
const thin: readonly string[] = ['2g', '3g', 'none'];

/** What is better seen to before it begins; nothing when all is well. */
export function hintsOf({ battery, charging, network }: Surroundings): string[] {
  const hints: [boolean, string][] = [
    [battery !== undefined && battery < LOW_BATTERY && charging !== true, `电只有 ${battery}%，先接上电源`],
    [network === 'none', '现在没有网'],
    [network !== 'none' && network !== undefined && thin.includes(network), '网络太慢，换无线网再播'],
    [network === '4g' || network === '5g', '用的是流量，一小时大约 600 MB'],
  ];
  return hints.flatMap(([is, words]) => (is ? [words] : []));
}
