import { cloud } from './sdk';

/** Where a client puts one file, and what the file is called from then on. */
export interface Upload {
  fileId: string;
  url: string;
  headers: Record<string, string>;
}

/** A place to put one file by PUT, as the SDK's own `uploadFile` does it. */
export async function uploadPlace(path: string): Promise<Upload> {
  const { data } = await cloud().getUploadMetadata({ cloudPath: path });
  const headers = {
    Signature: data.authorization,
    authorization: data.authorization,
    'x-cos-security-token': data.token,
    'x-cos-meta-fileid': data.cosFileId,
    key: encodeURIComponent(path),
  };
  return { fileId: data.fileId, url: data.url, headers };
}

/** Pictures are shown by links of this many seconds; a page that stays open asks again. */
const LINK_SECONDS = 2 * 60 * 60;

/** Links to files, good for a while, by file id; a file that does not exist has none. */
export async function linksTo(
  fileIds: readonly string[],
  seconds = LINK_SECONDS,
): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map();
  const fileList = fileIds.map((fileID) => ({ fileID, maxAge: seconds }));
  const { fileList: found } = await cloud().getTempFileURL({ fileList });
  const there = found.filter(({ code }) => code === 'SUCCESS');
  return new Map(there.map(({ fileID, tempFileURL }) => [fileID, tempFileURL]));
}

/** Puts a file there, or in the place of what was there; returns its id. */
export async function putFile(path: string, bytes: Buffer): Promise<string> {
  return (await cloud().uploadFile({ cloudPath: path, fileContent: bytes })).fileID;
}

/** What a file holds. @throws Error when there is no such file. */
export async function bytesOf(fileId: string): Promise<Buffer> {
  const { fileContent } = await cloud().downloadFile({ fileID: fileId });
  if (Buffer.isBuffer(fileContent)) return fileContent;
  throw new Error('a file came without what it holds');
}

/** Deletes files; one that is gone already is no failure. */
export async function deleteFiles(fileIds: readonly string[]): Promise<void> {
  if (fileIds.length > 0) await cloud().deleteFile({ fileList: [...fileIds] });
}
