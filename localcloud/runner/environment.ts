import { settings } from '../settings';

/** The environment variables that lead the SDK here, and what the platform sets besides; `keys` are the tenant's own. */
export function functionEnv(gatewayUrl: string, keys: Record<string, string>): Record<string, string> {
  return {
    LINLI_TEMPLATES: JSON.stringify(settings.messageTemplates),
    ...keys,
    LINLI_APP_URL: new URL('/app/', gatewayUrl).href,
    TZ: 'UTC',
    NODE_ENV: 'production',
    // Otherwise the SDK looks for a metadata service before each of its first requests.
    TENCENTCLOUD: 'true',
    TENCENTCLOUD_SECRETID: settings.credentials.secretId,
    TENCENTCLOUD_SECRETKEY: settings.credentials.secretKey,
    TCB_ENV: settings.envId,
    SCF_NAMESPACE: settings.envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: gatewayUrl }),
  };
}
