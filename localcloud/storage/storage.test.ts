import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { init } from '@cloudbase/node-sdk';
import { createGateway } from '../gateway/wire';
import { listen } from '../http/listen';
import { settings } from '../settings';
import { storageActions } from './actions';
import { openFiles } from './files';
import { signedLinks } from './links';
import { storageRoute } from './route';

const dir = mkdtempSync(join(tmpdir(), 'storage-'));
const picture = Buffer.from('not really a picture, 但有内容');
let server: Server;
let app: ReturnType<typeof init>;

beforeAll(async () => {
  process.env.TENCENTCLOUD = 'true';
  let base = '';
  const files = openFiles(join(dir, 'files'));
  const links = signedLinks('a key');
  const gateway = createGateway({
    actions: storageActions(files, links, () => base),
    credentials: settings.credentials,
  });
  const route = storageRoute(files, links);
  server = createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://local');
    if (url.pathname === '/admin') void gateway(req, res);
    else void route(req, res, decodeURIComponent(url.pathname.slice('/storage/'.length)), url.searchParams);
  });
  base = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  app = init({ env: settings.envId, ...settings.credentials, serviceUrl: `${base}/admin`, keepalive: false });
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(dir, { recursive: true });
});

const upload = async (cloudPath: string, fileContent = picture) =>
  (await app.uploadFile({ cloudPath, fileContent })).fileID;

const linkTo = async (fileID: string, maxAge = 60) => {
  const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge }] });
  return fileList[0]!.tempFileURL;
};

test('the SDK uploads a file, links to it and downloads it again', async () => {
  const fileID = await upload('orders/2026/灯管.jpg');
  expect(fileID).toBe('cloud://local.local-bucket/orders/2026/灯管.jpg');
  expect((await app.downloadFile({ fileID })).fileContent).toEqual(picture);
  const answer = await fetch(await linkTo(fileID));
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture);
});

test('the SDK downloads to a file and reads what a file is', async () => {
  const fileID = await upload('a.png');
  await app.downloadFile({ fileID, tempFilePath: join(dir, 'copy.png') });
  await new Promise((written) => setTimeout(written, 50));
  expect(readFileSync(join(dir, 'copy.png'))).toEqual(picture);
  const info = await app.getFileInfo({ fileList: [fileID] });
  expect(info.fileList[0]).toMatchObject({ size: picture.length, mime: 'image/png' });
});

test('a deleted file is gone', async () => {
  const fileID = await upload('gone.jpg');
  expect((await app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ code: 'SUCCESS', fileID }]);
  expect((await app.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({
    code: 'STORAGE_FILE_NONEXIST',
  });
  expect((await app.getTempFileURL({ fileList: [fileID] })).fileList[0]).toMatchObject({
    code: 'STORAGE_FILE_NONEXIST',
  });
});

test('a link ends, and opens nothing else', async () => {
  const fileID = await upload('one.jpg');
  await upload('two.jpg');
  const link = await linkTo(fileID);
  expect((await fetch(link.replace('one.jpg', 'two.jpg'))).status).toBe(403);
  expect((await fetch(link, { method: 'PUT', body: 'x' })).status).toBe(403);
  expect((await fetch(link.replace(/t=\d+/, 't=9999999999'))).status).toBe(403);
  expect((await fetch(await linkTo(fileID, 0))).status).toBe(403);
  expect((await fetch(link)).status).toBe(200);
});

test('a phone uploads by a form to the link that a function asked for', async () => {
  const { data } = await app.getUploadMetadata({ cloudPath: 'form.jpg' });
  const form = new FormData();
  form.set('file', new Blob([picture]), 'photo.jpg');
  expect((await fetch(data.url, { method: 'POST', body: form })).status).toBe(204);
  expect((await app.downloadFile({ fileID: data.fileId })).fileContent).toEqual(picture);
  expect((await fetch(data.url, { method: 'POST', body: 'no form' })).status).toBe(400);
});

test.each([
  'page.html',
  'drawing.svg',
  '../outside.jpg',
  '/root.jpg',
  'a//b.jpg',
  'a b.jpg',
  'why?.jpg',
  'noending',
])('a file called %s is refused', async (cloudPath) => {
  await expect(upload(cloudPath)).rejects.toMatchObject({ code: 'INVALID_PARAM' });
});

test('a file above the cap is refused and the SDK is told why', async () => {
  const large = Buffer.alloc(settings.upload.bytes + 1, 1);
  await expect(upload('large.jpg', large)).rejects.toThrow('[EntityTooLarge]');
});

test('a file of another environment is none of ours', async () => {
  const { fileList } = await app.getTempFileURL({ fileList: ['cloud://other.bucket/a.jpg'] });
  expect(fileList[0]).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' });
});
