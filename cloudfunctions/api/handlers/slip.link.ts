import type { Order } from '@core/domain/order/order';
import { relationsTo, sightOf } from '@core/domain/order/visibility';
import type { Call } from '../../kit/call';
import type { JobRow } from '../../kit/documents';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { linksTo } from '../../kit/storage';
import { one } from '../../kit/store';

/** Good for minutes: whoever has the link has the sheet. */
const LINK_SECONDS = 600;

/** A link to a sheet that the caller had made, while he may still read what stands on it. */
export const slipLink = reads('slip.link', async ({ id }, call) => {
  const job = await one('jobs', id);
  if (job?.kind !== 'printSlip' || !call.reaches({ ownerId: job.by })) return refused('NOT_FOUND');
  const order = await one('orders', job.input?.order ?? '');
  if (!order || !mayStillRead(order, job, call)) return refused('NOT_FOUND');
  const fileId = String(job.result?.fileId ?? '');
  const url = (await linksTo([fileId].filter(Boolean), LINK_SECONDS)).get(fileId);
  if (job.state !== 'done' || url === undefined) return refused('NOT_READY');
  return { url, name: `${order.slip?.number ?? order.code}.pdf`, missing: String(job.result?.missing ?? '') };
});

function mayStillRead(order: Order, { input }: JobRow, { caller }: Call): boolean {
  const sight = sightOf(order, relationsTo(order, caller, false));
  return input?.shows === 'contact' ? sight.contact : sight.any;
}
