import { jpeg } from './jpeg';
import { png } from './png';
import { webp } from './webp';

/** A picture without what it says about its owner: where it was taken, with which phone, when. */
export interface Picture {
  width: number;
  height: number;
  bytes: Buffer;
}

/** What is not the picture that it says it is, or breaks off. */
export class NotAPicture extends Error {}

/** Pictures of more points than this would fill the memory of whoever opens them. */
const MOST_POINTS = 50_000_000;

const readers = { 'image/jpeg': jpeg, 'image/png': png, 'image/webp': webp } as const;
export type PictureType = keyof typeof readers;

/** Reads a picture by its own bytes, whatever it is called. @throws NotAPicture */
export function cleaned(type: PictureType, bytes: Buffer): Picture {
  const picture = readOrRefuse(type, bytes);
  const points = picture.width * picture.height;
  if (points === 0 || points > MOST_POINTS) throw new NotAPicture(`${points} points`);
  return picture;
}

function readOrRefuse(type: PictureType, bytes: Buffer): Picture {
  const picture = read(type, bytes);
  if (!picture) throw new NotAPicture(`not ${type}`);
  return picture;
}

/** A picture that breaks off has the reader look behind its end: that is no picture either. */
function read(type: PictureType, bytes: Buffer): Picture | undefined {
  try {
    return readers[type](bytes);
  } catch (error) {
    throw new NotAPicture(`not ${type}`, { cause: error });
  }
}
