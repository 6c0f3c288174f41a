import type { Covenant } from '@core/domain/covenant/covenant';
import { textsOf } from '@core/domain/notice/block';
import { keysOf } from '@core/domain/notice/target';
import { around } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { changeCovenant } from '../changeCovenant';
import { showCovenant } from '../covenantViews';
import { areOwnFiles } from '../noticing';
import { checkTexts } from '../texts';

/** Keeps what is written; what people read stays as it is until it is published. */
export const covenantSave = acts(
  'covenant.save',
  async ({ id, version = 0, place, title, blocks }, call) => {
    const known = id === undefined ? undefined : await one('covenants', id);
    const region = call.reaches({ place: known?.place ?? place }) && (await one('regions', place));
    if (!region || (id !== undefined && !known)) return refused('NOT_FOUND');
    const files = known && { blocks: [...known.blocks, ...known.draft.blocks], attachments: [] };
    if (!(await areOwnFiles(call, { blocks, attachments: [] }, files))) return refused('NOT_YOUR_PICTURE');
    const unseemly = await checkTexts(call, [title, ...blocks.flatMap(textsOf)]);
    if (unseemly) return unseemly;
    const draft = { title, blocks };
    if (id !== undefined)
      return changeCovenant(call, { id, version }, (covenant) =>
        Promise.resolve({ ...covenant, draft, version: version + 1, at: call.now }),
      );
    const covenant: Covenant = {
      ...{ _id: newId(), version: 1, place, within: around(place), keys: keysOf({ place, roles: [] }) },
      ...{
        state: 'draft',
        shown: false,
        draft,
        edition: 0,
        title: '',
        blocks: [],
        by: call.id,
        at: call.now,
      },
    };
    return commitOnce(call, async (tx) => {
      await tx.add('covenants', covenant);
      return { covenantId: covenant._id };
    });
  },
  showCovenant,
);
