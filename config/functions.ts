/**
 * `npm run build:functions`: one bundle a function from `cloudfunctions/<name>/index.ts` into
 * `dist/cloudfunctions/<name>/`, one a container into `dist/containers/<name>/`, and `cloudbaserc.json`, all from
 * `cloudfunctions/deployment.ts`.
 */
import { existsSync } from 'node:fs';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  containers,
  deployment,
  RUNTIME,
  type ContainerDeployment,
  type FunctionDeployment,
} from '../cloudfunctions/deployment';
import { bundle } from './bundle/bundle';

const root = resolve(__dirname, '..');
const functionRoot = 'dist/cloudfunctions';
const containerRoot = 'dist/containers';

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}

function triggers({ timer }: FunctionDeployment): unknown[] {
  return timer ? [{ name: timer.name, type: 'timer', config: timer.cron }] : [];
}

/** What lies beside the code: no packages to install; the open APIs, timer and limits it runs with. */
async function describe(name: string, settings: FunctionDeployment): Promise<void> {
  const dir = `${functionRoot}/${name}`;
  await writeJson(`${dir}/package.json`, { name, version: '1.0.0', private: true, main: 'index.js' });
  await writeJson(`${dir}/config.json`, {
    permissions: { openapi: settings.openapi },
    timeout: settings.timeout,
    memorySize: settings.memory,
    triggers: triggers(settings),
  });
}

/** The bundle of what lies in a folder of `cloudfunctions`, alone in its own folder. Answers the bytes written. */
async function buildAlone(name: string, dir: string): Promise<number> {
  const entry = join(root, 'cloudfunctions', name, 'index.ts');
  if (!existsSync(entry))
    throw new Error(`cloudfunctions/deployment.ts names ${name}, but ${entry} is missing`);
  await rm(dir, { recursive: true, force: true });
  return bundle(entry, dir);
}

async function buildFunction(name: string, settings: FunctionDeployment): Promise<void> {
  const dir = join(root, functionRoot, name);
  const bytes = await buildAlone(name, dir);
  for (const [file, from] of Object.entries(settings.files ?? {}))
    await copyFile(join(root, 'node_modules', from), join(dir, file));
  await describe(name, settings);
  console.log(`${functionRoot}/${name}/  ${Math.round(bytes / 1024)} KB`);
}

async function buildContainer(name: string, { port }: ContainerDeployment): Promise<void> {
  const dir = join(root, containerRoot, name);
  const bytes = await buildAlone(name, dir);
  const lines = [
    'FROM node:20-alpine',
    'WORKDIR /app',
    'COPY index.js .',
    'USER node',
    `ENV NODE_ENV=production PORT=${port}`,
    `EXPOSE ${port}`,
    'CMD ["node", "index.js"]',
  ];
  await writeFile(join(dir, 'Dockerfile'), `${lines.join('\n')}\n`);
  console.log(`${containerRoot}/${name}/  ${Math.round(bytes / 1024)} KB`);
}

/** The CloudBase CLI's file (format 2.0): values in braces come from the environment or an `.env` file. */
export function cloudbaserc(functions: Record<string, FunctionDeployment>): unknown {
  return {
    version: '2.0',
    envId: '{{env.ENV_ID}}',
    functionRoot,
    functions: Object.entries(functions).map(([name, settings]) => ({
      name,
      handler: 'index.main',
      runtime: RUNTIME,
      timeout: settings.timeout,
      memorySize: settings.memory,
      installDependency: false,
      envVariables: Object.fromEntries(settings.env.map((variable) => [variable, `{{env.${variable}}}`])),
      triggers: triggers(settings),
    })),
  };
}

async function main(): Promise<void> {
  await Promise.all([
    ...Object.entries(deployment).map(([name, settings]) => buildFunction(name, settings)),
    ...Object.entries(containers).map(([name, settings]) => buildContainer(name, settings)),
  ]);
  await writeJson('cloudbaserc.json', cloudbaserc(deployment));
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
