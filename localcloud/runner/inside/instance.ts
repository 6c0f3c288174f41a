/** The program a function instance runs: it loads one bundle and answers the runner's calls. */
import type { FromInstance, ToInstance } from '../messages';
import { attributeRequests, within } from './attribute';
import { setOffset, shiftDate } from './shiftDate';

type Main = (event: unknown, context: unknown) => unknown;

const { LOCAL_ENTRY = '', LOCAL_CLOCK_OFFSET = '0', TCB_CONTEXT_CNFG = '{}' } = process.env;
const { URL: gateway } = JSON.parse(TCB_CONTEXT_CNFG) as { URL: string };
const tell = (message: FromInstance) => process.send?.(message);

setOffset(Number(LOCAL_CLOCK_OFFSET));
shiftDate();
attributeRequests(new URL(gateway).host);
for (const name of ['LOCAL_ENTRY', 'LOCAL_CLOCK_OFFSET']) Reflect.deleteProperty(process.env, name);
// The gateway may be killed at any moment; an instance does not outlive it.
process.on('disconnect', () => process.exit());

try {
  const main = load(LOCAL_ENTRY);
  process.on('message', (message: ToInstance) => void receive(main, message));
  tell({ type: 'ready' });
} catch (error) {
  tell({ type: 'broken', message: describe(error) });
}

function load(entry: string): Main {
  // The bundle is named at run time, so that no bundler pulls it in here.
  const exported: unknown = module.require(entry);
  const main: unknown =
    typeof exported === 'object' && exported && 'main' in exported ? exported.main : undefined;
  if (!isMain(main)) throw new Error('the bundle exports no function "main"');
  return main;
}

function isMain(value: unknown): value is Main {
  return typeof value === 'function';
}

async function receive(main: Main, message: ToInstance): Promise<void> {
  if (message.type === 'clock') setOffset(message.offset);
  else if (message.type === 'ping') tell({ type: 'pong' });
  else await invoke(main, message);
}

async function invoke(main: Main, { id, event, context }: ToInstance & { type: 'invoke' }): Promise<void> {
  try {
    const parsed: unknown = JSON.parse(event);
    const value = await within(id, async () => await main(parsed, context));
    tell({ type: 'result', id, value: JSON.stringify(value ?? null) });
  } catch (error) {
    tell({ type: 'error', id, message: describe(error) });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
