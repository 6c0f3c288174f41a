import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const SCENE = join(__dirname, 'studio.svg');
const SIZE = { width: 640, height: 360 };
/** What a phone sends; a picture that stands still would be sent in a tenth of it. */
const BITRATE = '1100k';

/** A camera before the community's studio. */
export interface StudioCamera {
  /** Sends what it sees to an address for pushing, until it stops. */
  sendTo(url: string): void;
  stop(): Promise<void>;
}

/** Draws the studio, and sets a camera before it. */
export async function openStudioCamera(browser: Browser): Promise<StudioCamera> {
  const dir = await mkdtemp(join(tmpdir(), 'studio-'));
  const still = join(dir, 'studio.png');
  const page = await browser.newPage({ viewport: SIZE });
  await page.setContent(`<body style="margin:0">${await readFile(SCENE, 'utf8')}</body>`);
  await page.screenshot({ path: still });
  await page.close();
  const ends: (() => Promise<unknown>)[] = [];
  return {
    sendTo: (url) => {
      const camera = spawn('ffmpeg', argsFor(still, url), { stdio: 'ignore' });
      const ended = once(camera, 'exit');
      ends.push(() => {
        camera.kill('SIGKILL');
        return ended;
      });
    },
    stop: async () => {
      await Promise.all(ends.map((end) => end()));
      await rm(dir, { recursive: true });
    },
  };
}

function argsFor(still: string, url: string): string[] {
  return [
    ...['-hide_banner', '-loglevel', 'error', '-re', '-loop', '1', '-framerate', '25', '-i', still],
    ...['-re', '-f', 'lavfi', '-i', 'anullsrc=r=44100:cl=mono'],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-tune', 'zerolatency', '-pix_fmt', 'yuv420p', '-g', '50'],
    ...['-b:v', BITRATE, '-minrate', BITRATE, '-maxrate', BITRATE, '-bufsize', BITRATE],
    ...['-x264-params', 'nal-hrd=cbr', '-c:a', 'aac', '-f', 'flv', url],
  ];
}
