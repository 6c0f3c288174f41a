import Taro from '@tarojs/taro';
import { contentOf } from './photos';

/** A file that a person chose on this device. */
export interface Chosen {
  name: string;
  content: () => Promise<ArrayBuffer>;
  /** The file itself, where the platform hands it out (H5). */
  file: Blob | undefined;
}

/** Lets the person choose a file with one of these endings; undefined when turned back. */
export const chooseFile = (endings: string[]): Promise<Chosen | undefined> =>
  process.env.TARO_ENV === 'weapp' ? chosenInChat(endings) : chosenOnDisk(endings);

/** WeChat gives files out of chats alone. */
async function chosenInChat(extension: string[]): Promise<Chosen | undefined> {
  const options = { count: 1, type: 'file' as const, extension };
  const [file] = (await Taro.chooseMessageFile(options).catch(() => undefined))?.tempFiles ?? [];
  return (
    file && {
      name: file.name,
      content: () => contentOf({ path: file.path, file: undefined }),
      file: undefined,
    }
  );
}

function chosenOnDisk(endings: string[]): Promise<Chosen | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = endings.map((ending) => `.${ending}`).join();
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file && { name: file.name, content: () => file.arrayBuffer(), file });
    });
    input.click();
  });
}
