import Taro from '@tarojs/taro';
import { act, type Refusal } from '../../services/cloud';

export type Format = 'csv' | 'xlsx';

/** A table on this device. */
export interface Table {
  name: string;
  format: Format;
  content: ArrayBuffer;
}

const formatOf = (name: string): Format | undefined =>
  /\.csv$/i.test(name) ? 'csv' : /\.xlsx$/i.test(name) ? 'xlsx' : undefined;

/** Lets the person choose a table; `undefined` when turned back, 'other' when the file is no table. */
export async function chooseTable(): Promise<Table | 'other' | undefined> {
  const chosen = process.env.TARO_ENV === 'weapp' ? await chosenInChat() : await chosenOnDisk();
  if (!chosen) return undefined;
  const format = formatOf(chosen.name);
  return format ? { name: chosen.name, format, content: await chosen.content() } : 'other';
}

interface Chosen {
  name: string;
  content: () => Promise<ArrayBuffer>;
}

/** WeChat gives files out of chats alone. */
async function chosenInChat(): Promise<Chosen | undefined> {
  const options = { count: 1, type: 'file' as const, extension: ['csv', 'xlsx'] };
  const [file] = (await Taro.chooseMessageFile(options).catch(() => undefined))?.tempFiles ?? [];
  return file && { name: file.name, content: () => contentAt(file.path) };
}

function contentAt(filePath: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => (typeof data === 'string' ? reject(new Error('text')) : resolve(data)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}

function chosenOnDisk(): Promise<Chosen | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.xlsx';
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file && { name: file.name, content: () => file.arrayBuffer() });
    });
    input.click();
  });
}

/** Stores a table and gives its id, or why that did not work. */
export async function upload(
  table: Table,
): Promise<{ ok: true; id: string } | { ok: false; refusal: Refusal }> {
  const room = await act('import.upload', { format: table.format, bytes: table.content.byteLength });
  if (!room.ok) return room;
  const { url, method, headers } = room.output.upload;
  try {
    const { statusCode } = await Taro.request({ url, method, header: headers, data: table.content });
    if (statusCode >= 300) throw new Error(`HTTP ${statusCode}`);
    return { ok: true, id: room.output.id };
  } catch {
    return { ok: false, refusal: { code: 'OFFLINE' } };
  }
}
