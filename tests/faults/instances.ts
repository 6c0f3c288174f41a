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
    const [{ main: api }, { main: clock }, { groups }] = await Promise.all([
      import('../../cloudfunctions/api/index'),
      import('../../cloudfunctions/clock/index'),
      import('../../cloudfunctions/api/groups/index'),
    ]);
    // What an instance reads in late is its own as well.
    await Promise.all(Object.values(groups).map((read) => read()));
    loaded = { api, clock };
  });
  if (!loaded) throw new Error('no instance was loaded');
  return loaded;
}
