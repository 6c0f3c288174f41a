import type { main as Main } from '../../cloudfunctions/api/index';

type Api = typeof Main;
type Clock = (event: unknown, context: unknown) => Promise<object>;

/** One function instance apart: modules, SDK and queues of its own, as each process on the platform has. */
export interface Instance {
  api: Api;
  clock: Clock;
}

/** Loads the functions anew, so that nothing but the database is shared with other instances. */
export async function freshInstance(): Promise<Instance> {
  let loaded: Instance | undefined;
  await jest.isolateModulesAsync(async () => {
    const [{ main: api }, { main: clock }] = await Promise.all([
      import('../../cloudfunctions/api/index'),
      import('../../cloudfunctions/clock/index'),
    ]);
    loaded = { api, clock };
  });
  if (!loaded) throw new Error('no instance was loaded');
  return loaded;
}
