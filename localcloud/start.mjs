/**
 * `npm start`: from a fresh clone, or a running one, to the page with three phones. Node alone, because nothing
 * is installed yet; what is missing is installed, what is stale is built, and then the supervisor keeps it running.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const NEEDS = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDS[0] || (major === NEEDS[0] && minor >= NEEDS[1])) return;
  console.error(
    `This needs Node ${NEEDS.join('.')} or later; this is ${process.version}. https://nodejs.org`,
  );
  process.exit(1);
}

async function prepare() {
  const { install, build } = await import('../config/fresh.mjs');
  await install();
  await build('functions', 'h5');
}

function supervise(args) {
  const supervisor = spawn(process.execPath, ['--import', 'tsx', join(here, 'supervisor.ts'), ...args], {
    cwd: join(here, '..'),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  supervisor.once('message', ({ url, port }) => {
    const wanted = Number(process.env.PORT ?? 8787);
    if (!args.includes('--port') && port !== wanted)
      console.log(`Port ${wanted} is busy: this is on ${port}.`);
    console.log(`\n  邻里点单  ${url}\n\n  Three phones, one order. Ctrl-C stops it.\n`);
  });
  supervisor.on('exit', (code) => process.exit(code ?? 1));
  // The terminal sends Ctrl-C to the supervisor as well; this process only waits for it to end.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => supervisor.kill(signal));
}

checkNode();
try {
  await prepare();
  supervise(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  console.error('\nNothing is lost: mend what is said above and run npm start again.');
  process.exit(1);
}
