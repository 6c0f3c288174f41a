import type { WireCall } from '../../localcloud/gateway/wire';
import type { Interpose } from './interpose';

/** Has something else done at a chosen moment of the next transaction, once: what the two then come to is looked at. */
export class Between {
  private wanted: { at: (call: WireCall) => boolean; done: () => Promise<unknown> } | undefined;

  /** Before the first request of this kind is answered. */
  before(at: (call: WireCall) => boolean, done: () => Promise<unknown>): void {
    this.wanted = { at, done };
  }

  readonly interpose: Interpose = async (call, run) => {
    const { wanted } = this;
    if (!wanted?.at(call)) return run();
    this.wanted = undefined;
    await wanted.done();
    return run();
  };
}

/** A transaction does. */
export const begins = ({ action }: WireCall): boolean => action === 'database.startTransaction';

/** Where a transaction may be broken in upon. */
export const moments: Readonly<Record<string, (call: WireCall) => boolean>> = {
  'before it begins': begins,
  'when it has looked at nothing yet': ({ action, fields }) =>
    action === 'database.getDocument' && fields.transactionId !== undefined,
  'before its first write': ({ action, fields }) =>
    fields.transactionId !== undefined &&
    ['database.insertDocument', 'database.modifyDocument', 'database.removeDocument'].includes(action),
  'before it is committed': ({ action }) => action === 'database.commitTransaction',
};
