import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Of WebAssembly what is needed here: the types of Node 20 leave it out. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<Module>;
  instantiate(module: Module, system: object): Promise<{ exports: object }>;
};
interface Module {
  readonly [Symbol.toStringTag]: 'WebAssembly.Module';
}

/** Beside the bundle as config/functions.ts laid it there; in its package while the code runs as it is written. */
const PLACES = [join(__dirname, 'webp.wasm'), resolve('node_modules/@cwasm/webp/webp.wasm')];

/** Two numbers of four bytes: width and height. */
const SIZE_BYTES = 8;

/** What Google's decoder gives out; it reaches nothing but its own memory. */
interface Decoder {
  memory: { buffer: ArrayBuffer };
  malloc(bytes: number): number;
  WebPDecodeRGBA(data: number, bytes: number, width: number, height: number): number;
}

const isDecoder = (exports: object): exports is Decoder =>
  ['memory', 'malloc', 'WebPDecodeRGBA'].every((name) => name in exports);

const unasked = (): never => {
  throw new Error('a decoder has no files');
};
const system = { fd_close: unasked, fd_seek: unasked, fd_write: unasked };

let code: Promise<Module> | undefined;

/**
 * The points of a WebP, four bytes each. Every picture gets a decoder of its own, so that one made to break it decides
 * nothing about the next. @throws Error when it cannot be read.
 */
export async function webpPoints(
  bytes: Buffer,
): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
  const module = await (code ??= decoderCode());
  const { exports } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: system });
  if (!isDecoder(exports)) throw new Error('webp.wasm decodes nothing');
  const { memory, malloc, WebPDecodeRGBA } = exports;
  const from = malloc(bytes.length);
  new Uint8Array(memory.buffer, from, bytes.length).set(bytes);
  const size = malloc(SIZE_BYTES);
  const points = WebPDecodeRGBA(from, bytes.length, size, size + SIZE_BYTES / 2);
  if (points === 0) throw new Error('not a WebP that can be drawn');
  const [width = 0, height = 0] = new Uint32Array(memory.buffer, size, 2);
  return { width, height, data: new Uint8ClampedArray(memory.buffer, points, width * height * 4) };
}

async function decoderCode(): Promise<Module> {
  for (const place of PLACES) {
    const bytes = await readFile(place).catch(() => undefined);
    if (bytes) return WebAssembly.compile(bytes);
  }
  throw new Error('webp.wasm is not there: npm run build functions');
}
