import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasGone, hearFfmpeg, QUIET } from './ffmpeg';
import type { Card } from './messages';

const FONTS = join(__dirname, '..', '..', 'node_modules', '@expo-google-fonts', 'noto-sans-sc');
const [TITLE_FONT, LINE_FONT] = ['title.ttf', 'line.ttf'];
const FPS = 10;
const BAR_HEIGHT = 10;

/**
 * Makes a film in which one card stands after the other, with a soft note every few seconds and a bar that tells how far
 * it is. Whoever waits for anything else is served first. False when this ffmpeg cannot make it.
 */
export async function cardFilm(ffmpeg: string, cards: readonly Card[], file: string): Promise<boolean> {
  // What a filter is told of stands in files of plain names: words and folders may hold what means something to it.
  const dir = mkdtempSync(join(tmpdir(), 'cards-'));
  try {
    copyFileSync(join(FONTS, '700Bold', 'NotoSansSC_700Bold.ttf'), join(dir, TITLE_FONT));
    copyFileSync(join(FONTS, '400Regular', 'NotoSansSC_400Regular.ttf'), join(dir, LINE_FONT));
    const child = hearFfmpeg(ffmpeg, argsFor(cards, dir, file), { cwd: dir, last: true });
    return (await hasGone(child)) === 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function argsFor(cards: readonly Card[], dir: string, file: string): string[] {
  const length = cards.reduce((sum, { seconds }) => sum + seconds, 0);
  const paper = `color=c=0xf6f3ed:s=640x360:r=${FPS}:d=${length}`;
  const lamp = `color=c=0xf2b84b:s=640x${BAR_HEIGHT}:r=${FPS}:d=${length}`;
  const first = cards[0]?.seconds ?? length;
  // Each card has a note of its own.
  const pitch = `392+98*floor(t/${first})`;
  const notes = `aevalsrc='0.2*sin(2*PI*(${pitch})*t)*exp(-4*mod(t,5))':s=22050:d=${length}`;
  const drawn = drawings(cards, dir).join(',');
  const graph = `[0]${drawn}[cards];[cards][1]overlay=x='-W+W*t/${length}':y=H-${BAR_HEIGHT}[film]`;
  return [
    ...QUIET,
    ...[paper, lamp, notes].flatMap((source) => ['-f', 'lavfi', '-i', source]),
    ...['-filter_complex', graph, '-map', '[film]', '-map', '2:a', '-t', String(length)],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '28', '-g', String(2 * FPS), '-pix_fmt', 'yuv420p'],
    ...['-c:a', 'aac', '-b:a', '32k', '-movflags', '+faststart', '-f', 'mp4', file],
  ];
}

/** The words of each card, for as long as it stands. */
function drawings(cards: readonly Card[], dir: string): string[] {
  let from = 0;
  return cards.flatMap(({ title, lines, seconds }, card) => {
    const until = from + seconds;
    const draw = (words: string, n: number, look: string): string => {
      const name = `${card}-${n}.txt`;
      writeFileSync(join(dir, name), words);
      return `drawtext=textfile=${name}:expansion=none:${look}:x=48:enable='gte(t,${from})*lt(t,${until})'`;
    };
    const all = [
      draw(title, 0, `fontfile=${TITLE_FONT}:fontsize=64:fontcolor=0x1f6652:y=64`),
      ...lines.map((line, n) =>
        draw(line, n + 1, `fontfile=${LINE_FONT}:fontsize=32:fontcolor=0x23201b:y=${178 + 54 * n}`),
      ),
    ];
    from = until;
    return all;
  });
}
