import { type ChildProcess, fork } from 'node:child_process';
import { FunctionFailure } from './failure';
import type { FromInstance, ToInstance } from './messages';

/** Everything a process needs to become an instance of one function. */
export interface InstanceOptions {
  name: string;
  script: string;
  env: Record<string, string>;
  /** One line the function printed. */
  onPrint: (line: string) => void;
}

interface Waiting {
  resolve: (value: string) => void;
  reject: (failure: FunctionFailure) => void;
}

const PATIENCE_WITH_A_HUNG_INSTANCE_MS = 1000;

/** One function process, which takes many calls at once. */
export class Instance {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<string, Waiting>();
  private readonly started: Promise<void>;
  private retired = false;
  alive = true;

  constructor(private readonly options: InstanceOptions) {
    this.child = fork(options.script, { env: options.env, execArgv: ['--enable-source-maps'], silent: true });
    for (const stream of [this.child.stdout, this.child.stderr]) printLines(stream, options.onPrint);
    this.started = new Promise((ready, failed) => {
      this.child.on('message', (message: FromInstance) => {
        if (message.type === 'ready') ready();
        else if (message.type === 'broken') failed(failure('FUNCTION_INVOCATION_FAILED', message.message));
        else this.settle(message);
      });
      this.child.on('exit', (code, signal) => {
        this.alive = false;
        const ended = failure(
          'FUNCTION_INVOCATION_FAILED',
          `the instance ended (${signal ?? `code ${code}`})`,
        );
        failed(ended);
        for (const { reject } of this.waiting.values()) reject(ended);
        this.waiting.clear();
      });
    });
    this.started.catch(() => this.child.kill('SIGKILL'));
  }

  /** How many calls it works on. */
  get load(): number {
    return this.waiting.size;
  }

  /** Runs one call and gives its return value as JSON text; the time limit counts from when the bundle is loaded. */
  async invoke(call: ToInstance & { type: 'invoke' }, timeoutMs: number): Promise<string> {
    const answer = new Promise<string>((resolve, reject) => this.waiting.set(call.id, { resolve, reject }));
    answer.catch(() => undefined);
    await this.started;
    this.send(call);
    const limit = setTimeout(() => this.giveUp(call.id, timeoutMs), timeoutMs);
    return answer.finally(() => {
      clearTimeout(limit);
      this.endWhenDone();
    });
  }

  /** Tells the process by how much its clock runs ahead. */
  setClock(offset: number): void {
    this.send({ type: 'clock', offset });
  }

  /** Lets it finish the calls it has and then end; it gets no more. */
  retire(): void {
    this.retired = true;
    this.endWhenDone();
  }

  /** Ends it at once. */
  kill(): Promise<void> {
    if (!this.alive) return Promise.resolve();
    return new Promise((ended) => {
      this.child.once('exit', () => ended());
      this.child.kill('SIGKILL');
    });
  }

  private endWhenDone(): void {
    if (this.retired && this.waiting.size === 0) this.child.kill('SIGKILL');
  }

  private settle(message: FromInstance): void {
    if (message.type !== 'result' && message.type !== 'error') return;
    const call = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.type === 'result') call?.resolve(message.value);
    else call?.reject(failure('FUNCTION_INVOCATION_FAILED', message.message));
  }

  private giveUp(id: string, timeoutMs: number): void {
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    call?.reject(failure('FUNCTION_TIME_LIMIT_EXCEEDED', `no answer within ${timeoutMs / 1000} s`));
    this.killIfHung();
  }

  private killIfHung(): void {
    const hung = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE_WITH_A_HUNG_INSTANCE_MS);
    const listen = (message: FromInstance) => {
      if (message.type !== 'pong') return;
      clearTimeout(hung);
      this.child.off('message', listen);
    };
    this.child.on('message', listen);
    this.child.once('exit', () => clearTimeout(hung));
    this.send({ type: 'ping' });
  }

  private send(message: ToInstance): void {
    // A process that ends at this very moment cannot be written to; its exit settles the calls it had.
    if (this.child.connected) this.child.send(message, () => undefined);
  }
}

const failure = (code: FunctionFailure['code'], message: string) => new FunctionFailure(code, message);

function printLines(stream: NodeJS.ReadableStream | null, print: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) print(line);
  });
}
