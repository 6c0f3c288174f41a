import Taro from '@tarojs/taro';
import { act, type Refusal } from '../../services/cloud';
import { contentOf, put } from '../../services/photos';

interface Chosen {
  name: string;
  content: () => Promise<ArrayBuffer>;
}

/** Lets the person choose a PDF; undefined when turned back. */
export const choosePdf = (): Promise<Chosen | undefined> =>
  process.env.TARO_ENV === 'weapp' ? chosenInChat() : chosenOnDisk();

/** WeChat gives files out of chats alone. */
async function chosenInChat(): Promise<Chosen | undefined> {
  const options = { count: 1, type: 'file' as const, extension: ['pdf'] };
  const [file] = (await Taro.chooseMessageFile(options).catch(() => undefined))?.tempFiles ?? [];
  return file && { name: file.name, content: () => contentOf({ path: file.path, file: undefined }) };
}

function chosenOnDisk(): Promise<Chosen | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.pdf';
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file && { name: file.name, content: () => file.arrayBuffer() });
    });
    input.click();
  });
}

/** Stores a PDF and gives its id, or why that did not work. */
export async function storePdf(
  chosen: Chosen,
): Promise<{ ok: true; id: string } | { ok: false; refusal: Refusal }> {
  const content = await chosen.content();
  const begun = await act('notice.attach', { bytes: content.byteLength });
  if (!begun.ok) return begun;
  try {
    await put(begun.output.upload, content);
  } catch {
    return { ok: false, refusal: { code: 'OFFLINE' } };
  }
  const done = await act('notice.attached', { id: begun.output.id });
  return done.ok ? { ok: true, id: begun.output.id } : done;
}
