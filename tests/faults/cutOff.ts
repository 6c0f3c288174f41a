import { WireError, type WireCall } from '../../localcloud/gateway/wire';
import type { Interpose } from './interpose';

const silence = () => new WireError('SYS_ERR', 'no answer');

/**
 * Ends a call at a commit of its own: whatever it asks for afterwards is not done. Where the functions are processes
 * `kill` ends the one that called, with −9; in one process, where nothing else may be at work, nothing more is heard of any.
 */
export class CutOff {
  private readonly marked = new Set<unknown>();
  private wanted: { writes: (call: WireCall) => boolean; when: 'before' | 'after' } | undefined;
  private isDead = false;
  /** How many were. */
  times = 0;

  constructor(private readonly kill?: (call: WireCall) => Promise<unknown>) {}

  /** At the commit of the first transaction that writes something of this kind. */
  at(when: 'before' | 'after', writes: (call: WireCall) => boolean): void {
    this.wanted = { writes, when };
  }

  /** The next call is taken by another instance. */
  over(): void {
    this.isDead = false;
  }

  readonly interpose: Interpose = async (call, run) => {
    if (this.isDead) throw silence();
    const { transactionId } = call.fields;
    const { wanted } = this;
    if (wanted && transactionId !== undefined && wanted.writes(call)) this.marked.add(transactionId);
    if (!wanted || call.action !== 'database.commitTransaction' || !this.marked.delete(transactionId))
      return run();
    this.wanted = undefined;
    this.times += 1;
    if (wanted.when === 'after') await run();
    if (this.kill) await this.kill(call);
    else this.isDead = true;
    throw silence();
  };
}

/** Writes a comment that has no number yet. */
export const takes = ({ action, fields }: WireCall): boolean =>
  action === 'database.insertDocument' && fields.collectionName === 'comments';
/** Gives numbers. */
export const numbers = ({ action }: WireCall): boolean => action === 'database.modifyAndReturnDoc';
