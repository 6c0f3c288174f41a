import type { Told } from './line';

interface Way {
  play: { flv: string; hls: string };
  /** Where its sound comes from alone; then nothing is asked of the picture. */
  sound: string | undefined;
  slower: boolean;
  tell: (told: Told) => void;
  onSilenced: () => void;
}

/** In a mini-program neither is there; each is read in by itself when a browser first plays. */
const mpegtsOf = () => (process.env.TARO_ENV === 'weapp' ? undefined : import('mpegts.js'));
const hlsOf = () => (process.env.TARO_ENV === 'weapp' ? undefined : import('hls.js/light'));

/** So long a picture may stand still before it counts as lost. */
const STILL_FOR = 5_000;
const LOOK_EVERY = 500;
/** What the players themselves are told, for a picture about a second old (docs/decisions/live-in-the-browser.md). */
const prompt = {
  ...{ enableStashBuffer: false, liveSync: true, liveSyncMaxLatency: 1.2, liveSyncTargetLatency: 0.6 },
  ...{ lazyLoad: false, autoCleanupSourceBuffer: true },
};
const promptHls = {
  ...{ lowLatencyMode: true, liveSyncDurationCount: 1, liveMaxLatencyDurationCount: 3 },
  ...{ maxLiveSyncPlaybackRate: 1.2, backBufferLength: 30 },
};

/** Plays a live picture in an element of the browser until it is left; says how that goes. */
export function playLive(video: HTMLVideoElement, way: Way): () => void {
  const { play, sound, slower, tell, onSilenced } = way;
  let isLeft = false;
  let leavePlayer = (): void => undefined;
  const say = (told: Told): void => {
    if (!isLeft) tell(told);
  };
  const begin = async (): Promise<void> => {
    const quick = slower ? undefined : await byFlv(sound ?? play.flv, sound === undefined);
    const attach = quick ?? (await byHls(video, play.hls));
    if (isLeft) return;
    leavePlayer = attach(video, () => say('lost'));
    await start(video, () => !isLeft && onSilenced());
  };
  const leaveWatch = watch(video, say);
  begin().catch(() => say('lost'));
  return () => {
    isLeft = true;
    leaveWatch();
    leavePlayer();
  };
}

type Attach = (video: HTMLVideoElement, onLost: () => void) => () => void;

/** A stream over plain HTTP, a second old; undefined where the browser cannot. */
async function byFlv(url: string, hasVideo: boolean): Promise<Attach | undefined> {
  const mpegts = (await mpegtsOf())?.default;
  if (!mpegts?.getFeatureList().mseLivePlayback) return undefined;
  mpegts.LoggingControl.applyConfig({ enableAll: false });
  return (video, onLost) => {
    const stream = { type: 'flv', isLive: true, cors: true, url, ...(hasVideo ? {} : { hasVideo }) };
    const player = mpegts.createPlayer(stream, prompt);
    player.on(mpegts.Events.ERROR, onLost);
    player.on(mpegts.Events.LOADING_COMPLETE, onLost);
    player.attachMediaElement(video);
    player.load();
    return () => player.destroy();
  };
}

/** Pieces of some seconds, which every browser takes: iPhones by themselves, others by a player. */
async function byHls(video: HTMLVideoElement, url: string): Promise<Attach> {
  const Hls = (await hlsOf())?.default;
  if (Hls?.isSupported() !== true) return byItself(url);
  return (element, onLost) => {
    const player = new Hls(promptHls);
    player.on(Hls.Events.ERROR, (_event, { fatal }) => {
      if (fatal) onLost();
    });
    player.loadSource(url);
    player.attachMedia(element);
    return () => player.destroy();
  };
}

const byItself =
  (url: string): Attach =>
  (video, onLost) => {
    video.src = url;
    video.addEventListener('error', onLost);
    return () => {
      video.removeEventListener('error', onLost);
      video.removeAttribute('src');
      video.load();
    };
  };

/** Browsers play with sound only once somebody has touched the page; until then without. */
async function start(video: HTMLVideoElement, onSilenced: () => void): Promise<void> {
  const refused = await video.play().then(
    () => false,
    (error: unknown) => error instanceof DOMException && error.name === 'NotAllowedError',
  );
  if (!refused) return;
  video.muted = true;
  onSilenced();
  await video.play();
}

/** Tells from the element itself whether the picture moves: a connection may stay open and bring nothing. */
function watch(video: HTMLVideoElement, say: (told: Told) => void): () => void {
  let at = -1;
  let still = 0;
  const timer = setInterval(() => {
    const moves = video.currentTime !== at && !video.paused;
    at = video.currentTime;
    still = moves ? 0 : still + LOOK_EVERY;
    if (moves && at > 0) say('playing');
    // A page in the background, and somebody who paused, lose nothing.
    else if (still === STILL_FOR && !video.paused && !document.hidden) say('lost');
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}
