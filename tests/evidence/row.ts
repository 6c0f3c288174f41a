/** One promise of the product and how it is measured; a file in `rows/` exports one by default. */
export interface EvidenceRow {
  /** Short and stable; also the file's name. */
  id: string;
  /** What is promised, as a person would say it. */
  promise: string;
  /** How it is measured. */
  how: string;
  /** What the figure has to reach. */
  bar: string;
  /** The jest test under `tests/` that already holds it, so that `npm test` need not measure it twice. */
  heldBy?: string;
  run: (options: RunOptions) => Promise<Finding>;
}

export interface RunOptions {
  /** Full size (`FULL=1`), as opposed to the short form that CI runs. */
  full: boolean;
  /** What jest tests hold has been run just now: a row need not have them run again. */
  unheld: boolean;
}

/** What was measured, and whether it reaches the bar. */
export interface Finding {
  figure: string;
  ok: boolean;
  note?: string;
}
