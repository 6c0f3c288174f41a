import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CODE, frameAt } from './timeCode';

const EVERY_MS = 40;

/** A camera before which a clock stands: each picture carries the hour at which it was taken; with sound. */
export function startClockCamera(url: string): { stop(): Promise<void> } {
  const { width, height } = CODE;
  const picture = ['-f', 'rawvideo', '-pix_fmt', 'gray', '-s', `${width}x${height}`, '-r', '25'];
  const coded = ['-c:v', 'libx264', '-preset', 'ultrafast', '-tune', 'zerolatency', '-pix_fmt', 'yuv420p'];
  const camera = spawn(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error'],
      ...['-fflags', 'nobuffer', '-use_wallclock_as_timestamps', '1', ...picture, '-i', 'pipe:0'],
      ...['-re', '-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=44100'],
      ...['-fps_mode', 'passthrough', ...coded, '-g', '50', '-c:a', 'aac', '-f', 'flv', url],
    ],
    { stdio: ['pipe', 'ignore', 'ignore'] },
  );
  const ended = once(camera, 'exit');
  // Cut off by the media server, or stopped: `exit` follows.
  camera.stdin.on('error', () => undefined);
  const clock = setInterval(() => {
    // What cannot be taken in is a picture that was never taken: a late one would lie.
    if (camera.stdin.writable && !camera.stdin.writableNeedDrain) camera.stdin.write(frameAt(Date.now()));
  }, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(clock);
      // Asked kindly it would wait for the next picture, which does not come.
      camera.kill('SIGKILL');
      await ended;
    },
  };
}
