import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type NodeMediaServer from 'node-media-server';
import { COPY, feed, type Feed } from './feed';
import type { Heard } from './flvHeader';

/** A stream that is being cut into pieces for HLS. */
export interface Film extends Feed {
  /** Where the pieces and their list lie. */
  hlsDir: string;
}

export interface FilmPorts {
  ffmpeg: string;
  sequence: string;
  hlsDir: string;
  /** What has come in so far. */
  heard: Heard;
}

/** The list and its pieces, by name. */
export const PLAYLIST = 'index.m3u8';

/** Cuts a stream into pieces as it comes in. */
export function film(
  broadcast: NodeMediaServer.Broadcast,
  { ffmpeg, sequence, hlsDir, heard }: FilmPorts,
): Film {
  mkdirSync(hlsDir, { recursive: true });
  const pieces = ['-hls_time', '1', '-hls_list_size', '8', '-hls_flags', 'delete_segments+temp_file'];
  const hls = ['-f', 'hls', ...pieces, '-hls_segment_filename', join(hlsDir, '%d.ts')];
  const args = [...COPY, ...hls, join(hlsDir, PLAYLIST)];
  const fed = feed(broadcast, { ffmpeg, name: `film-${sequence}`, args, heard });
  return {
    hlsDir,
    end: async () => {
      await fed.end();
      rmSync(hlsDir, { recursive: true, force: true });
    },
  };
}
