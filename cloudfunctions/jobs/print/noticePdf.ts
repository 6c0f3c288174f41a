import { BODY, CODE, drawCode, GAP, MARGIN, printed, rule, type Doc, type Printed } from './pdf';
import type { Piece, Poster } from './noticeSheet';

/** In points: what hangs on a wall is read standing. */
const TITLE = 34;
const HEADING = 26;
const TEXT = 21;
const PICTURE_HEIGHT = 260;

/** A notice as a PDF, in letters that are read from an arm's length away. */
export function noticePdf({ title, line, pieces, code, foot }: Poster): Promise<Printed> {
  return printed(title, ({ doc, width, shown }) => {
    doc.fontSize(TITLE).text(shown(title), MARGIN, MARGIN, { width, align: 'center' });
    doc.fontSize(BODY).text(shown(line), { width, align: 'center' });
    rule(doc, width);
    for (const piece of pieces) draw(doc, piece, shown, width);
    rule(doc, width);
    if (doc.y + CODE + 3 * GAP > doc.page.height - MARGIN) doc.addPage();
    const top = doc.y;
    const left = width - (code ? CODE + 2 * GAP : 0);
    if (code) drawCode(doc, code.address, doc.page.width - MARGIN - CODE, top);
    doc.fontSize(BODY);
    if (code) doc.text(shown(code.words), MARGIN, top, { width: left }).moveDown(0.5);
    doc.text(shown(foot), MARGIN, code ? doc.y : top, { width: left });
  });
}

function draw(doc: Doc, piece: Piece, shown: (text: string) => string, width: number): void {
  if (piece.kind === 'picture') {
    picture(doc, piece.bytes, width);
    return;
  }
  const size = piece.kind === 'heading' ? HEADING : TEXT;
  const indent = piece.kind === 'item' ? TEXT : 0;
  doc.fontSize(size);
  const words = shown(piece.words);
  const room = { width: width - indent, lineGap: 4 };
  const height = Math.min(doc.heightOfString(words, room), 2 * size);
  if (doc.y + height > doc.page.height - MARGIN) doc.addPage();
  const { y } = doc;
  // Drawn, not written: what the font has for a dot is no matter of luck.
  if (piece.kind === 'item') doc.circle(MARGIN + size / 3, y + size * 0.72, size / 7).fill('black');
  doc.text(words, MARGIN + indent, y, room);
  doc.y += GAP;
}

function picture(doc: Doc, bytes: Buffer, width: number): void {
  if (doc.y + PICTURE_HEIGHT > doc.page.height - MARGIN) doc.addPage();
  doc.image(bytes, MARGIN, doc.y, { fit: [width, PICTURE_HEIGHT], align: 'center' });
  doc.y += GAP;
}
