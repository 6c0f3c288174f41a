import { openTown } from './town';

/** Serves a town until its parent closes the pipe; the first line it prints says where. */
async function main(): Promise<void> {
  const town = await openTown();
  console.log(JSON.stringify({ url: town.url, people: town.people }));
  process.stdin.resume();
  process.stdin.on('end', () => void town.stop().then(() => process.exit(0)));
}

void main();
