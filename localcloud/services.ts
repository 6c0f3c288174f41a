import { join } from 'node:path';
import type { Clock } from './clock/clock';
import { places } from './dataDir';
import type { WireAction } from './gateway/wire';
import type { Route } from './http/router';
import { invokeAction } from './runner/invokeAction';
import type { Runner } from './runner/runner';
import { storageActions } from './storage/actions';
import { openFiles } from './storage/files';
import { signedLinks } from './storage/links';
import { storageRoute } from './storage/route';
import { type Faults, openFaults } from './wechat/faults';
import { openMediaCheck } from './wechat/mediaCheck';
import { openApiAction } from './wechat/openApi';
import { openOutbox, type Outbox } from './wechat/outbox';

export interface ServicePorts {
  dataDir: string;
  url: string;
  linkKey: string;
  clock: Clock;
  runner: Runner;
}

/** What stands beside the database: files, calls from function to function, and WeChat. */
export interface Services {
  actions: Record<string, WireAction>;
  storage: Route;
  outbox: Outbox;
  faults: Faults;
  close(): Promise<void>;
}

/** Opens the services of the local cloud. */
export function openServices({ dataDir, url, linkKey, clock, runner }: ServicePorts): Services {
  const files = openFiles(join(dataDir, places.files));
  const links = signedLinks(linkKey);
  const outbox = openOutbox(join(dataDir, places.outbox));
  const faults = openFaults();
  const mediaCheck = openMediaCheck({
    file: join(dataDir, places.mediaChecks),
    now: clock.now,
    deliver: async (event, openid) => {
      await runner.invoke('callbacks', JSON.stringify(event), { source: 'message', openid });
    },
  });
  const openApi = openApiAction({
    now: clock.now,
    outbox,
    faults,
    mediaCheck,
    allowed: (invocation) => runner.openApisOf(invocation),
    appUrl: () => `${url}/app/`,
  });
  return {
    outbox,
    faults,
    storage: storageRoute(files, links),
    actions: {
      ...storageActions(files, links, () => url),
      'functions.invokeFunction': invokeAction(runner),
      'wx.api': openApi,
    },
    close: () => mediaCheck.stop(),
  };
}
