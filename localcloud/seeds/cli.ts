/** `npm run seed -- --profile S|M|L|demo`: replaces the town of the local cloud, which must not be running. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCloud } from '../cloud';
import { emptyData } from '../dataDir';
import { profileOf, seed } from '../seeding';

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'demo' },
    data: { type: 'string', default: join(__dirname, '..', '..', '.data') },
  },
});

async function main(): Promise<void> {
  const profile = profileOf(values.profile);
  const dataDir = resolve(values.data);
  emptyData(dataDir);
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`;
  const cloud = await openCloud({ dataDir, port: 0 });
  await seed(cloud, dataDir, profile, (line) => console.log(`${seconds()}  ${line}`));
  await cloud.close();
  console.log(`${seconds()}  the town is there: npm start`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
