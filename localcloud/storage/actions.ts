import * as v from 'valibot';
import { type WireAction, type WireAnswer, type WireCall, WireError } from '../gateway/wire';
import { settings } from '../settings';
import { fileIdOf, type Files, isCloudPath, pathOf } from './files';
import { kindOf } from './kinds';
import type { Links } from './links';

const Upload = v.object({ path: v.string() });
const Download = v.object({
  file_list: v.pipe(
    v.array(v.object({ fileid: v.string(), max_age: v.optional(v.number()) })),
    v.maxLength(50),
  ),
});
const Delete = v.object({ fileid_list: v.pipe(v.array(v.string()), v.maxLength(50)) });

/** The wire actions of storage. `base` is the address under which clients reach `/storage/`. */
export function storageActions(files: Files, links: Links, base: () => string): Record<string, WireAction> {
  const urlOf = (path: string, query: string) => `${base()}/storage/${path}?${query}`;

  const getUploadMetadata = (call: WireCall): WireAnswer => {
    const { path } = fieldsOf(Upload, call);
    if (!isCloudPath(path)) throw new WireError('INVALID_PARAM', `cloudPath "${path}" is not allowed`);
    if (!kindOf(path)) throw new WireError('INVALID_PARAM', `files like "${path}" are not taken`);
    const query = links.sign('put', path, settings.upload.linkSeconds);
    const signature = new URLSearchParams(query).get('sign');
    const fileId = fileIdOf(path);
    // The SDK puts this one into a header, where only ASCII may stand.
    const cosFileId = Buffer.from(fileId).toString('base64url');
    return { data: { url: urlOf(path, query), token: 'local', authorization: signature, fileId, cosFileId } };
  };

  const download = (fileId: string, seconds: number) => {
    const path = pathOf(fileId);
    if (path === undefined || files.size(path) === undefined) return missing(fileId);
    // Not percent-encoded: the SDK encodes what it gets once more.
    const url = urlOf(path, links.sign('get', path, seconds));
    return { code: 'SUCCESS', fileID: fileId, tempFileURL: url, download_url: url, maxAge: seconds };
  };

  const remove = (fileId: string) => {
    const path = pathOf(fileId);
    return path !== undefined && files.remove(path) ? { code: 'SUCCESS', fileID: fileId } : missing(fileId);
  };

  return {
    'storage.getUploadMetadata': (call) => Promise.resolve(getUploadMetadata(call)),
    'storage.batchGetDownloadUrl': (call) => {
      const list = fieldsOf(Download, call).file_list;
      const links = list.map((file) => download(file.fileid, file.max_age ?? settings.downloadLinkSeconds));
      return Promise.resolve({ data: { download_list: links } });
    },
    'storage.batchDeleteFile': (call) =>
      Promise.resolve({ data: { delete_list: fieldsOf(Delete, call).fileid_list.map(remove) } }),
  };
}

const missing = (fileID: string) => ({ code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' });

function fieldsOf<S extends v.GenericSchema>(schema: S, call: WireCall): v.InferOutput<S> {
  const parsed = v.safeParse(schema, call.fields);
  if (parsed.success) return parsed.output;
  throw new WireError('INVALID_PARAM', `${call.action}: ${parsed.issues[0].message}`);
}
