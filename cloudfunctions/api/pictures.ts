import type { Output } from '@core/contract/index';
import type { Call } from '../kit/call';
import { linksTo } from '../kit/storage';
import { many } from '../kit/store';

type Photo = Output<'order.get'>['order']['photos'][number];

/** Pictures made ready to be shown. */
export interface Pictures {
  /** Those of `ids` the caller may see: once checked everybody, before that who took them, never a hidden one. */
  of(ids: readonly string[], call: Call): Photo[];
}

/** Reads the files behind the pictures of one order, with links. */
export async function picturesOf(ids: readonly string[]): Promise<Pictures> {
  const files = new Map((await many('files', ids)).map((file) => [file._id, file]));
  const links = await linksTo([...files.values()].map(({ fileId }) => fileId));
  return {
    of: (wanted, call) =>
      wanted.flatMap((id) => {
        const file = files.get(id);
        const checked = file?.state === 'checked';
        if (!file || (!checked && file.state !== 'uploaded')) return [];
        if (!checked && file.ownerId !== call.id) return [];
        return [{ id, checked, url: links.get(file.fileId) }];
      }),
  };
}
