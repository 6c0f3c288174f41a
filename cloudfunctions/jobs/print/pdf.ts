import { encode } from 'uqr';
import { sheetFont } from './font';
import { inFont } from './sheet';

/** In points. Whoever needs large letters holds this sheet in his hand: nothing on it is smaller than the body. */
export const BODY = 18;
export const MARGIN = 42;
export const GAP = 8;
export const CODE = 128;

export type Doc = PDFKit.PDFDocument;

export interface Printed {
  bytes: Buffer;
  /** Characters that the font does not have, each once. */
  missing: string;
}

interface Paper {
  doc: Doc;
  /** How wide what is written can be. */
  width: number;
  /** A text in the font's characters alone. */
  shown: (text: string) => string;
}

/** A document of A4 sheets that holds the few characters of the font it needs; `draw` puts on it what it says. */
export async function printed(title: string, draw: (paper: Paper) => void): Promise<Printed> {
  const [{ default: PDFDocument }, font] = await Promise.all([import('pdfkit'), sheetFont()]);
  const missing: string[] = [];
  const shown = (text: string): string => {
    const { text: words, missing: none } = inFont(text, font.has);
    missing.push(...none);
    return words;
  };
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    autoFirstPage: false,
    // None of its own: those lie in files that a bundle does not have.
    font: '',
    info: { Title: title },
  });
  const bytes = bytesOf(doc);
  doc.registerFont('sheet', font.bytes).font('sheet').addPage();
  draw({ doc, width: doc.page.width - 2 * MARGIN, shown });
  doc.end();
  return { bytes: await bytes, missing: [...new Set(missing)].join('') };
}

function bytesOf(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

/** A line from edge to edge. */
export function rule(doc: Doc, width: number): void {
  const y = doc.y + GAP;
  doc
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + width, y)
    .lineWidth(1)
    .stroke();
  doc.y = y + GAP;
}

/** Squares, not a picture: sharp on every printer. The quiet zone is drawn by the encoder. */
export function drawCode(doc: Doc, address: string, left: number, top: number): void {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const side = CODE / size;
  data.forEach((line, y) =>
    line.forEach((dark, x) => dark && doc.rect(left + x * side, top + y * side, side, side)),
  );
  doc.fill('black');
}
