import { LineBroken, WireError, type WireAction, type WireCall } from '../../localcloud/gateway/wire';
import type { Runner } from '../../localcloud/runner/runner';
import { Chance } from '../../localcloud/seeds/chance';
import { interposed, type Interpose } from './interpose';

/** What a fault may lay its hands on. */
interface Hands {
  /** Runs the request after all. */
  run: Parameters<Interpose>[1];
  call: WireCall;
  /** Ends the transaction of the request, as a conflict of the real service does. */
  abort(): Promise<unknown>;
  /** Ends the process that asked with −9. */
  kill(): Promise<void>;
}

interface Fault {
  meets: (action: string) => boolean;
  happen: (hands: Hands) => ReturnType<Parameters<Interpose>[1]>;
  /** Requests out of so many meet it. */
  oneIn: number;
  /** It happens no more than so many times; without end otherwise. */
  most?: number;
}

const WRITE = /^database\.(insert|modify|start|commit)/;
const writes = (action: string) => WRITE.test(action);
const commits = (action: string) => action === 'database.commitTransaction';
const pushes = (action: string) => action === 'wx.api';
const refusedAs = (code: string, message: string) => () => Promise.reject(new WireError(code, message));
const broken = () => new LineBroken();
/** Longer than the SDK waits for an answer. */
const PAST_PATIENCE = 16_000;

/** What may befall one request of a function. */
export const faults = {
  'a conflict': {
    ...{ meets: commits, oneIn: 2 },
    happen: async ({ abort }) => {
      await abort();
      throw new WireError('DATABASE_TRANSACTION_CONFLICT', 'Transaction is conflict');
    },
  },
  'an answer of 5xx': { meets: writes, oneIn: 12, happen: refusedAs('SYS_ERR', 'internal server error') },
  'a full disk': {
    meets: writes,
    oneIn: 12,
    happen: refusedAs('SYS_ERR', 'ENOSPC: no space left on device'),
  },
  'a line broken on the way': { meets: writes, oneIn: 12, happen: () => Promise.reject(broken()) },
  'a lost reply': {
    ...{ meets: writes, oneIn: 12 },
    happen: async ({ run }) => {
      await run();
      throw broken();
    },
  },
  'no answer in time': {
    ...{ meets: commits, oneIn: 3, most: 2 },
    happen: async ({ run }) => {
      const answer = await run();
      await new Promise((waited) => setTimeout(waited, PAST_PATIENCE));
      return answer;
    },
  },
  'an instance killed before its commit': {
    ...{ meets: commits, oneIn: 4 },
    happen: async ({ kill }) => {
      await kill();
      throw broken();
    },
  },
  'an instance killed after its commit': {
    ...{ meets: commits, oneIn: 4 },
    happen: async ({ run, kill }) => {
      await run();
      await kill();
      throw broken();
    },
  },
  'an instance killed when WeChat had the message': {
    ...{ meets: pushes, oneIn: 2 },
    happen: async ({ run, kill }) => {
      await run();
      await kill();
      throw broken();
    },
  },
} satisfies Record<string, Fault>;

/** Stands between the functions and what they ask for, and lets one kind of fault happen at places of chance. */
export class Trouble {
  private armed: { fault: Fault; chance: Chance; left: number } | undefined;
  private actions: Record<string, WireAction> = {};
  runner: Pick<Runner, 'kill'> | undefined;
  /** How often it happened since it was armed. */
  met = 0;

  /** For the cloud to put in between. */
  readonly interpose = (actions: Record<string, WireAction>): Record<string, WireAction> => {
    this.actions = actions;
    return interposed(actions, (call, run) => this.pass(call, run));
  };

  arm(fault: Fault, seed: number): void {
    this.armed = { fault, chance: new Chance(seed), left: fault.most ?? Infinity };
    this.met = 0;
  }

  disarm(): void {
    this.armed = undefined;
  }

  private pass(call: WireCall, run: Parameters<Interpose>[1]): ReturnType<Interpose> {
    const { armed } = this;
    if (!armed || armed.left === 0 || !call.invocation || !armed.fault.meets(call.action)) return run();
    if (armed.chance.below(armed.fault.oneIn) > 0) return run();
    armed.left -= 1;
    this.met += 1;
    return armed.fault.happen({
      ...{ run, call },
      abort: async () => this.actions['database.abortTransaction']?.(call),
      kill: async () => this.runner?.kill(call.invocation),
    });
  }
}
