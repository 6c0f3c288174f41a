/**
 * How each cloud function is deployed: the one source of `cloudbaserc.json`, of every function's
 * `config.json`, and of what the local runner starts.
 */
export interface FunctionDeployment {
  /** Seconds before the platform ends a call; the platform's own ceiling is 60. */
  timeout: number;
  /** Megabytes. */
  memory: number;
  /** Names of the environment variables it reads; their values live in the environment alone. */
  env: readonly string[];
  /** WeChat open APIs it may call (`config.json`). */
  openapi: readonly string[];
  /** One timer at most a function: seven-field cron, UTC+8 (second minute hour day month weekday year). */
  timer?: { name: string; cron: string };
}

export const RUNTIME = 'Nodejs20.19';

const SEALING = ['SEAL_KEY', 'SEAL_KEY_ID'] as const;

export const deployment = {
  /** People's actions. */
  api: {
    timeout: 10,
    memory: 256,
    env: SEALING,
    openapi: ['security.msgSecCheck', 'phonenumber.getPhoneNumber'],
  },
  /** Waves, deadlines, outbox, retention. */
  clock: {
    timeout: 60,
    memory: 256,
    env: SEALING,
    openapi: ['subscribeMessage.send'],
    timer: { name: 'every-minute', cron: '0 * * * * * *' },
  },
  /** What the platform calls back with: media check results, stream and message events. */
  callbacks: { timeout: 10, memory: 256, env: SEALING, openapi: [] },
  /** Long work in slices. */
  jobs: {
    timeout: 60,
    memory: 512,
    env: SEALING,
    openapi: ['wxacode.getUnlimited', 'security.mediaCheckAsync'],
  },
} as const satisfies Record<string, FunctionDeployment>;

export type FunctionName = keyof typeof deployment;
