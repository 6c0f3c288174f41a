import { createServer, type IncomingMessage, type Server } from 'node:http';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../../config/bundle/bundle';

/** What the platform would answer, action by action, in the shape of the SDK's wire protocol. */
const answers: Record<string, (origin: string) => unknown> = {
  'database.getDocument': () => ({ data: { list: ['{"_id":"one","state":"open"}'] } }),
  'database.insertDocument': () => ({ data: { insertedIds: ['two'] } }),
  'database.startTransaction': () => ({ transactionId: 't1' }),
  'database.commitTransaction': () => ({ transactionId: 't1' }),
  'functions.invokeFunction': () => ({ data: { response_data: '"pong"' } }),
  'storage.getUploadMetadata': (origin) => ({
    data: {
      url: `${origin}/put`,
      token: 't',
      authorization: 'a',
      fileId: 'cloud://test/a/b.png',
      cosFileId: 'c',
    },
  }),
  'storage.batchGetDownloadUrl': (origin) => ({
    data: { download_list: [{ download_url: `${origin}/get` }] },
  }),
  'storage.batchDeleteFile': () => ({ data: { delete_list: [{ code: 'SUCCESS' }] } }),
  'wx.api': () => ({ data: { responseData: '{"errCode":0}' } }),
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const dir = mkdtempSync(join(tmpdir(), 'bundle-'));
const outfile = join(dir, 'index.js');
const uploaded: string[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  await bundle(join(__dirname, 'fixture.ts'), dir);
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (request.method === 'PUT') {
        uploaded.push(body);
        response.end('');
        return;
      }
      const { action } = JSON.parse(body) as { action: string };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ requestId: 'r', ...(answers[action]?.(origin) as object) }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
}, 30_000);

afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

/** Loads the bundle in a fresh process with nothing but environment variables, and calls it. */
async function act(name: string): Promise<unknown> {
  const script = `require(${JSON.stringify(outfile)}).main({ act: '${name}' }).then(
    (value) => process.stdout.write(JSON.stringify({ value })),
    (error) => process.stdout.write(JSON.stringify({ error: String(error.message ?? error) })))`;
  const env = {
    ...process.env,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/admin` }),
    TENCENTCLOUD: 'true',
    TENCENTCLOUD_SECRETID: 'id',
    TENCENTCLOUD_SECRETKEY: 'key',
  };
  const guarded = `try { ${script} } catch (error) { process.stdout.write(JSON.stringify({ error: error.message })) }`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', guarded], { env, cwd: dir });
  const { value, error } = JSON.parse(stdout) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

test('a bundled function reads, writes and runs transactions', async () => {
  expect(await act('read')).toMatchObject({ data: [{ _id: 'one', state: 'open' }] });
  expect(await act('write')).toMatchObject({ id: 'two' });
  expect(await act('transaction')).toMatchObject({ data: { _id: 'one' } });
});

test('a bundled function calls another, keeps files, and reaches the open APIs', async () => {
  expect(await act('call')).toMatchObject({ result: 'pong' });
  expect(await act('upload')).toEqual({ fileID: 'cloud://test/a/b.png' });
  expect(uploaded).toEqual(['picture']);
  expect(await act('url')).toMatchObject({ fileList: [{ download_url: `${origin}/get` }] });
  expect(await act('remove')).toMatchObject({ fileList: [{ code: 'SUCCESS' }] });
  expect(await act('openapi')).toMatchObject({ result: { errCode: 0 } });
});

test('what the bundle leaves out says so when it is called', async () => {
  await expect(act('models')).rejects.toThrow(/wx-cloud-client-sdk.* was left out/);
  await expect(act('ai')).rejects.toThrow(/@cloudbase\/a\w+.* was left out/);
});

test('none of the unused parts is in the bundle', () => {
  const code = readFileSync(outfile, 'utf8');
  for (const trace of [
    'application/vnd.',
    'XMLDocumentCB',
    'ReadableStreamDefaultController',
    'adapter-wx_mp',
  ]) {
    expect(code).not.toContain(trace);
  }
  expect(code.length).toBeLessThan(640 * 1024);
});
