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
  /** Files that lie beside its code: the name there, and where a package has it. */
  files?: Readonly<Record<string, string>>;
}

/** How a container is built: from its bundle alone, on Node's own image. */
export interface ContainerDeployment {
  port: number;
  env: readonly string[];
}

export const RUNTIME = 'Nodejs20.19';

/** The sealing keys, and the ids of WeChat's message templates. */
const ENV = ['LINLI_SEAL_KEYS', 'LINLI_SEAL_KEY_ID', 'LINLI_TEMPLATES'] as const;
/** Hashes of the codes of the first administrators; only people's actions read them. */
const FIRST_ADMIN = 'LINLI_FIRST_ADMIN';
/** Where the browser edition is served: codes on paper lead there. */
const APP_URL = 'LINLI_APP_URL';
/** Live pictures: where they go, and who may cut them off. */
const CUTTING = ['LIVE_PUSH_URL', 'LIVE_API_ID', 'LIVE_API_KEY'] as const;
/** By which template they are recorded while a show is on air. */
const RECORDING = 'LIVE_RECORD_TEMPLATE';
/** What lets somebody send them: only people's actions hand it out. */
const PUSHING = 'LIVE_PUSH_KEY';
/** Where they come from, by which template their sound comes alone, and the keys of those who watch live and afterwards. */
const WATCHING = ['LIVE_PLAY_URL', 'LIVE_PLAY_KEY', 'LIVE_SOUND_TEMPLATE', 'LIVE_VOD_KEY'] as const;
/** The room that tells who watches a show what is new: where it is, and the key that it and the functions share. */
const ROOM = ['LIVE_ROOM_URL', 'LIVE_ROOM_KEY'] as const;
/** The font of what is printed, and its licence. */
const FONT = '@expo-google-fonts/noto-sans-sc';

export const deployment = {
  /** People's actions. */
  api: {
    timeout: 20,
    memory: 256,
    env: [...ENV, ...CUTTING, RECORDING, PUSHING, ...WATCHING, ...ROOM, FIRST_ADMIN],
    openapi: ['security.msgSecCheck', 'security.mediaCheckAsync', 'phonenumber.getPhoneNumber'],
  },
  /** Waves, deadlines, outbox, retention. */
  clock: {
    timeout: 60,
    memory: 256,
    env: [...ENV, ...CUTTING, RECORDING, ...ROOM],
    openapi: ['subscribeMessage.send'],
    timer: { name: 'every-minute', cron: '0 * * * * * *' },
  },
  /** What the platform calls back with: media check results, stream and message events. */
  callbacks: {
    timeout: 10,
    memory: 512,
    env: [...ENV, ...CUTTING, ...ROOM, 'LIVE_CALLBACK_KEY'],
    openapi: [],
    files: { 'webp.wasm': '@cwasm/webp/webp.wasm' },
  },
  /** Long work in slices. */
  jobs: {
    timeout: 60,
    memory: 512,
    env: [...ENV, ...ROOM, APP_URL],
    openapi: [],
    files: {
      'sheet.ttf': `${FONT}/400Regular/NotoSansSC_400Regular.ttf`,
      'sheet.LICENSE': `${FONT}/LICENSE_FONT`,
    },
  },
} as const satisfies Record<string, FunctionDeployment>;

/** What runs in a container beside the functions, because it keeps connections open. */
export const containers = {
  /** What goes on in a show, told to everybody who watches. One instance: what it knows is in its memory. */
  rooms: { port: 8080, env: ['LIVE_ROOM_KEY', 'LIVE_REPORT_URL'] },
} as const satisfies Record<string, ContainerDeployment>;
