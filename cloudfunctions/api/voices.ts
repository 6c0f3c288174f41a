import type { Output } from '@core/contract/index';
import type { Line } from '@core/domain/talk/talk';
import type { Call } from '../kit/call';
import type { FileRow } from '../kit/documents';
import { isRecording } from '../kit/recording';
import { refused, type Refused } from '../kit/refused';
import { bytesOf, deleteFiles, linksTo } from '../kit/storage';
import { many, one } from '../kit/store';
import { looking } from './looking';

type Voice = NonNullable<Output<'talk.list'>['list'][number]['voice']>;
/** A recording WeChat is listening to, as it will be kept. */
export type VoiceToSay = FileRow;

/** A recording the caller has put there, handed to WeChat; what is no recording goes at once. */
export async function voiceToSay(
  id: string,
  call: Call,
): Promise<VoiceToSay | Refused<'VOICE_MISSING' | 'NOT_A_VOICE' | 'BUSY'>> {
  const file = await one('files', id);
  if (file?.ownerId !== call.id || file.state !== 'begun' || !file.path.startsWith('voices/'))
    return refused('VOICE_MISSING');
  const url = (await linksTo([file.fileId])).get(file.fileId);
  if (url === undefined) return refused('VOICE_MISSING');
  if (!isRecording(file.path, await bytesOf(file.fileId))) {
    await deleteFiles([file.fileId]);
    return refused('NOT_A_VOICE');
  }
  const traceId = await looking('recording', url, call);
  return traceId === undefined ? refused('BUSY') : { ...file, state: 'uploaded', traceId };
}

/** The recordings of some lines as the caller may hear them: once checked everybody, before that who spoke, never a hidden one. */
export async function voicesIn(
  lines: readonly Line[],
  call: Call,
): Promise<(line: Line) => Voice | undefined> {
  const ids = lines.flatMap((line) => (line.kind === 'voice' ? [line.file] : []));
  const files = new Map((await many('files', ids)).map((file) => [file._id, file]));
  const heard = [...files.values()].filter((file) => mayHear(file, call));
  const links = await linksTo(heard.map(({ fileId }) => fileId));
  return (line) => {
    if (line.kind !== 'voice') return undefined;
    const file = files.get(line.file);
    const state = file?.state === 'checked' ? 'checked' : file?.state === 'uploaded' ? 'checking' : 'hidden';
    return { seconds: line.seconds, state, url: file && links.get(file.fileId) };
  };
}

const mayHear = (file: FileRow, call: Call): boolean =>
  file.state === 'checked' || (file.state === 'uploaded' && file.ownerId === call.id);
