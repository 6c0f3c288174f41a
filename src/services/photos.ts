import Taro from '@tarojs/taro';
import { act, type Refusal } from './cloud';

const TYPES = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;
type Type = (typeof TYPES)[keyof typeof TYPES];

/** A picture on this phone, small enough to be sent. */
export interface Picture {
  path: string;
  bytes: number;
  type: Type;
  /** The picture itself, where the platform hands it out (H5). */
  file: File | undefined;
}

function typeOf(path: string, file: File | undefined): Type {
  const known = Object.values(TYPES).find((type) => type === file?.type);
  const ending = /\.(jpe?g|png|webp)$/i.exec(path)?.[1]?.toLowerCase();
  return known ?? Object.entries(TYPES).find(([name]) => name === ending)?.[1] ?? 'image/jpeg';
}

/** Lets the person take or choose pictures, compressed. Turning back gives none. */
export async function choosePictures(count: number): Promise<Picture[]> {
  const chosen = await Taro.chooseImage({ count, sizeType: ['compressed'] }).catch(() => undefined);
  return (chosen?.tempFiles ?? []).map(({ path, size, originalFileObj }) => ({
    path,
    bytes: originalFileObj?.size ?? size,
    type: typeOf(path, originalFileObj),
    file: originalFileObj,
  }));
}

/** What a file on this phone holds. */
export async function contentOf({
  path,
  file,
}: {
  path: string;
  file: Blob | undefined;
}): Promise<ArrayBuffer> {
  if (file) return file.arrayBuffer();
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: path,
      success: ({ data }) => (typeof data === 'string' ? reject(new Error('text')) : resolve(data)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}

type Upload = { url: string; method: 'PUT' | 'POST'; headers: Record<string, string> };

/** Puts a file where the cloud said. */
export async function put({ url, method, headers }: Upload, content: ArrayBuffer): Promise<void> {
  const { statusCode } = await Taro.request({ url, method, header: headers, data: content });
  if (statusCode >= 300) throw new Error(`HTTP ${statusCode}`);
}

/** Stores one picture and gives its id, or why that did not work. */
export async function store(
  picture: Picture,
  use?: 'wish',
): Promise<{ ok: true; id: string } | { ok: false; refusal: Refusal }> {
  const begun = await act('photo.begin', { type: picture.type, bytes: picture.bytes, use });
  if (!begun.ok) return begun;
  try {
    await put(begun.output.upload, await contentOf(picture));
  } catch {
    return { ok: false, refusal: { code: 'OFFLINE' } };
  }
  const done = await act('photo.done', { id: begun.output.id });
  return done.ok ? { ok: true, id: begun.output.id } : done;
}
