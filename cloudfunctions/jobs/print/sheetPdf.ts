import { encode } from 'uqr';
import { sheetFont } from './font';
import { inFont, type Sheet } from './sheet';

/** In points. Whoever needs large letters holds this sheet in his hand: nothing on it is smaller than the body. */
const TITLE = 26;
const BODY = 18;
const MARGIN = 42;
const LABEL_WIDTH = 96;
const GAP = 8;
const CODE = 128;
const LINE_HEIGHT = 34;

interface Printed {
  bytes: Buffer;
  /** Characters that the font does not have, each once. */
  missing: string;
}

/** A sheet of A4 as a PDF that holds the few characters of the font it needs. */
export async function sheetPdf(sheet: Sheet): Promise<Printed> {
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
    info: { Title: sheet.number },
  });
  const bytes = bytesOf(doc);
  doc.registerFont('sheet', font.bytes).font('sheet').addPage();
  const width = doc.page.width - 2 * MARGIN;

  doc.fontSize(TITLE).text(shown(sheet.title), MARGIN, MARGIN, { continued: false });
  doc.fontSize(BODY).text(shown(sheet.number), { width });
  rule(doc, width);
  for (const { label, words } of sheet.rows) row(doc, shown(label), shown(words), width);
  rule(doc, width);

  const foot = CODE + LINE_HEIGHT;
  if (doc.y + foot > doc.page.height - MARGIN) doc.addPage();
  const top = doc.y;
  if (sheet.code) drawCode(doc, sheet.code.address, doc.page.width - MARGIN - CODE, top);
  const left = width - (sheet.code ? CODE + 2 * GAP : 0);
  if (sheet.code) doc.text(shown(sheet.code.words), MARGIN, top, { width: left }).moveDown(0.5);
  for (const line of sheet.toWrite) toWrite(doc, shown(line), left);
  doc.y = Math.max(doc.y, top + foot - LINE_HEIGHT) + GAP;
  doc.text(shown(sheet.foot), MARGIN, doc.y, { width });
  doc.end();
  return { bytes: await bytes, missing: [...new Set(missing)].join('') };
}

type Doc = PDFKit.PDFDocument;

function bytesOf(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

function rule(doc: Doc, width: number): void {
  const y = doc.y + GAP;
  doc
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + width, y)
    .lineWidth(1)
    .stroke();
  doc.y = y + GAP;
}

/** The label at the left, beside it what is so; a row that does not fit begins on the next page. */
function row(doc: Doc, label: string, words: string, width: number): void {
  const room = { width: width - LABEL_WIDTH };
  const height = doc.heightOfString(words, room);
  if (doc.y + Math.min(height, doc.page.height / 2) > doc.page.height - MARGIN) doc.addPage();
  const { y } = doc;
  doc.text(label, MARGIN, y, { width: LABEL_WIDTH - GAP });
  const below = doc.y;
  doc.text(words, MARGIN + LABEL_WIDTH, y, room);
  doc.y = Math.max(doc.y, below) + GAP;
}

function toWrite(doc: Doc, line: string, width: number): void {
  const y = doc.y + GAP;
  doc.text(line, MARGIN, y, { width });
  const from = MARGIN + doc.widthOfString(line) + GAP;
  doc
    .moveTo(from, doc.y)
    .lineTo(Math.max(from, MARGIN + width - GAP), doc.y)
    .lineWidth(1)
    .stroke();
}

/** Squares, not a picture: sharp on every printer. The quiet zone is drawn by the encoder. */
function drawCode(doc: Doc, address: string, left: number, top: number): void {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const side = CODE / size;
  data.forEach((line, y) =>
    line.forEach((dark, x) => dark && doc.rect(left + x * side, top + y * side, side, side)),
  );
  doc.fill('black');
}
