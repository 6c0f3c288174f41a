/** The gateway process. It is started by the supervisor, which starts it again whenever it ends by accident. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCloud } from './cloud';
import { emptyData } from './dataDir';
import { settings } from './settings';
import { profileOf, readSeeded, seed } from './seeding';
import { heldRecording } from './seeds/heldShow';

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: process.env.PORT ?? '8787' },
    /** Ends rather than listen on another port: a restarted gateway must be where it was. */
    'same-port': { type: 'boolean', default: false },
    data: { type: 'string', default: join(__dirname, '..', '.data') },
    profile: { type: 'string', default: 'demo' },
    fresh: { type: 'boolean', default: false },
    /** Prints every call, not only those that wrote or failed. */
    verbose: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const dataDir = resolve(values.data);
  // A town that was only seeded in part is begun anew as well.
  if (values.fresh || !readSeeded(dataDir)) emptyData(dataDir);
  const cloud = await openCloud({
    dataDir,
    host: values.host,
    port: Number(values.port),
    onlyThisPort: values['same-port'],
    verbose: values.verbose,
    media: true,
    rooms: true,
    print: (line) => console.log(line),
    startOver: process.send
      ? () => void cloud.close().then(() => process.exit(settings.startOverExitCode))
      : undefined,
  });
  let ending: Promise<never> | undefined;
  // From a terminal the signal comes twice: from the terminal itself and from the supervisor.
  const end = () => (ending ??= cloud.close().then(() => process.exit(0)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
  process.once('disconnect', () => process.exit(0));
  if (!readSeeded(dataDir)) {
    console.log(`· filling the town (${values.profile})`);
    await seed(cloud, dataDir, profileOf(values.profile), (line) => console.log(`  ${line}`));
  }
  process.send?.({ type: 'ready', url: cloud.url, port: cloud.port, pid: process.pid });
  const seeded = readSeeded(dataDir);
  if (seeded?.profile === 'demo') cloud.media?.keep(heldRecording(seeded.at));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
