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

/** Links to files, good for a while, by file id; a file that does not exist has none. */
export async function linksTo(fileIds: readonly string[]): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map();
  const { fileList } = await cloud().getTempFileURL({ fileList: [...fileIds] });
  const there = fileList.filter(({ code }) => code === 'SUCCESS');
  return new Map(there.map(({ fileID, tempFileURL }) => [fileID, tempFileURL]));
}

/** Deletes files; one that is gone already is no failure. */
export async function deleteFiles(fileIds: readonly string[]): Promise<void> {
  if (fileIds.length > 0) await cloud().deleteFile({ fileList: [...fileIds] });
}
