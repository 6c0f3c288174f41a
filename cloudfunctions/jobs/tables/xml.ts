import { SaxesParser } from 'saxes';
import { Wrong } from '@core/domain/import/fault';

/** What is listened to while a file is read from end to end. */
export interface Heard {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A document type could declare entities that grow without end, or fetch files: spreadsheets have none. */
class Unsafe extends Error {}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML and tells what it meets, names without their prefix. Nothing is ever fetched or declared. */
export function readXml(bytes: Buffer, heard: Heard): Wrong | undefined {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Unsafe('a document type');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => heard.open?.(withoutPrefix(name), attributes));
  parser.on('closetag', ({ name }) => heard.close?.(withoutPrefix(name)));
  parser.on('text', (text) => heard.text?.(text));
  try {
    parser.write(bytes.toString('utf8')).close();
    return undefined;
  } catch (error) {
    return new Wrong(error instanceof Unsafe ? 'unsafeXml' : 'brokenFile');
  }
}
