import type { Archive } from './archiveSheet';
import { GAP, MARGIN, printed, rule, type Printed } from './pdf';

/** In points: a document that is read at a desk and kept in a folder. */
const TITLE = 24;
const HEADING = 17;
const TEXT = 13;

/** A session as a PDF for the archive. */
export function archivePdf({ title, chapters }: Archive): Promise<Printed> {
  return printed(title, ({ doc, width, shown }) => {
    doc.fontSize(TITLE).text(shown(title), MARGIN, MARGIN, { width, align: 'center' });
    for (const chapter of chapters) {
      if (doc.y + HEADING + 3 * TEXT > doc.page.height - MARGIN) doc.addPage();
      rule(doc, width);
      doc.fontSize(HEADING).text(shown(chapter.title), MARGIN, doc.y + GAP, { width });
      doc.fontSize(TEXT);
      for (const line of chapter.lines) doc.text(shown(line), MARGIN, doc.y + GAP / 2, { width, lineGap: 3 });
    }
  });
}
