/** Everything that can be wrong with a table, from the file as a whole down to one cell. Each has a sentence in `copy`. */
export const faultKinds = [
  // The file as a whole.
  'emptyFile',
  'tooLarge',
  'wrongType',
  'oldExcel',
  'encrypted',
  'macros',
  'brokenFile',
  'zipBomb',
  'unsafeXml',
  'outsideLinks',
  'wrongEncoding',
  'openQuote',
  'tooManyRows',
  'tooManyColumns',
  'noRows',
  // Its first line.
  'wrongHeader',
  'missingColumn',
  'doubledColumn',
  'unknownColumn',
  // One cell by itself.
  'formula',
  'merged',
  'errorCell',
  'extraCell',
  'empty',
  'tooLong',
  'badCharacter',
  'badCode',
  'badCheck',
  'noCheck',
  'badMobile',
  'badPhone',
  'badName',
  'badDate',
  'badNumber',
  'badTime',
  'badWeekday',
  'badChoice',
  'badIcon',
  'badId',
  'badQuestion',
  'notPlain',
  // One line by itself.
  'wrongLevel',
  'termReversed',
  'termOver',
  'termTooLong',
  'roleNotHere',
  'needsSecond',
  'notGivable',
  'pairMissing',
  'pairNotHere',
  'hoursReversed',
  'shortDay',
  'tooManyDays',
  'longClosed',
  'closedAndOpened',
  'notReferred',
  'twice',
  // One line beside the others of the file.
  'doubledPlace',
  'doubledPerson',
  'doubledItem',
  'doubledHours',
  'anotherName',
  'noParent',
  // One line beside what is there already.
  'unknownPlace',
  'outside',
  'notNeighbour',
  'nameDiffers',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One thing that keeps a table from being imported, by line and column as whoever wrote it sees them. */
export interface Fault {
  /** Counted from 1, the titles included; 0 where it is the file as a whole. */
  line: number;
  /** The title of the column; empty where it is the whole line. */
  column: string;
  kind: FaultKind;
  /** What stands there, shortened. */
  value?: string;
  /** What should stand there, where the kind alone does not say it: the longest length, the titles, the choices. */
  expected?: string;
}

const SHOWN = 20;

/** What stands in a cell, as it is shown in a report. */
export function shortened(value: string): string {
  const signs = [...value];
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : value;
}

/** A cell that could not be read, before it is known where it stands. */
export class Wrong {
  constructor(
    readonly kind: FaultKind,
    readonly expected?: string,
  ) {}
}

/** A fault of a whole file. */
export const ofFile = (kind: FaultKind, expected?: string): Fault => ({
  ...{ line: 0, column: '', kind },
  ...(expected === undefined ? {} : { expected }),
});
