import { picturesIn } from '@core/domain/notice/block';
import { at } from '@core/domain/place/region';
import type { FileRow } from '../../kit/documents';
import { bytesOf } from '../../kit/storage';
import { many, one } from '../../kit/store';
import type { Work } from '../slices';
import { keptSheet } from './keptSheet';
import { noticePdf } from './noticePdf';
import { noticeSheet } from './noticeSheet';
import { addressOf } from './pages';

/** Puts one notice on paper. Pictures that nobody may see yet, or that no printer knows, are left out. */
export const printNotice: Work = async (cursor, now, job) => {
  const notice = await one('notices', job.input?.notice ?? '');
  if (!notice?.shown) return { cursor, done: 0, finished: true };
  const places = ['tenant', 'street', 'community'] as const;
  const paths = places.flatMap((level) => at(level, notice.place) ?? []);
  const regions = await many('regions', [...paths, notice.place]);
  const nearest = [...regions].sort((a, b) => b._id.length - a._id.length);
  const sheet = noticeSheet(notice, {
    placeName: nearest[0]?.name ?? '',
    phone: nearest.find(({ phone }) => phone !== undefined)?.phone ?? '',
    address: addressOf('notices/notice/index', notice._id),
    pictures: await picturesOf(picturesIn(notice.blocks)),
  });
  return keptSheet(job, 'sheets', await noticePdf(sheet), now);
};

const isPrintable = ({ state, path }: FileRow): boolean => state === 'checked' && !path.endsWith('.webp');

async function picturesOf(ids: readonly string[]): Promise<Map<string, Buffer>> {
  const files = (await many('files', ids)).filter(isPrintable);
  const read = files.map(async ({ _id, fileId }) => [_id, await bytesOf(fileId)] as const);
  return new Map(await Promise.all(read));
}
