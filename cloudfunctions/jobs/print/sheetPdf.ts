import { BODY, CODE, drawCode, GAP, MARGIN, printed, rule, type Doc, type Printed } from './pdf';
import type { Sheet } from './sheet';

const TITLE = 26;
const LABEL_WIDTH = 96;
const LINE_HEIGHT = 34;

/** A slip as a PDF: labels at the left, a code and lines to sign on at the foot. */
export function sheetPdf(sheet: Sheet): Promise<Printed> {
  return printed(sheet.number, ({ doc, width, shown }) => {
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
  });
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
