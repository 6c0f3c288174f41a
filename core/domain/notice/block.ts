/** One piece of a notice, drawn by our own pages: nothing in it is ever read as markup. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'picture'; photo: string; alt: string };

export const MOST_BLOCKS = 40;
export const MOST_PICTURES = 9;
export const MOST_ITEMS = 20;
export const LONGEST_TITLE = 40;
export const LONGEST_HEADING = 40;
export const LONGEST_PARAGRAPH = 800;
export const LONGEST_ITEM = 100;
export const LONGEST_ALT = 40;
/** In all, title included: as much as the platform's check looks at in one go, so that nothing goes unchecked. */
export const MOST_WORDS = 2400;

/** What a block says. */
export function textsOf(block: Block): string[] {
  if (block.kind === 'list') return block.items;
  return [block.kind === 'picture' ? block.alt : block.text];
}

/** The pictures of a notice, by file. */
export const picturesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [block.photo] : []));

/** How many characters are written in all. */
export function lengthOf(title: string, blocks: readonly Block[]): number {
  const texts = [title, ...blocks.flatMap(textsOf)];
  return texts.reduce((sum, text) => sum + [...text].length, 0);
}

/** Whether there is anything to read, and not more than can be looked at. */
export function isReadable(title: string, blocks: readonly Block[]): boolean {
  const says = blocks.some((block) => textsOf(block).some((text) => text.trim() !== ''));
  return title.trim() !== '' && says && lengthOf(title, blocks) <= MOST_WORDS;
}

/** The blocks with one of them a place further up or down; at the edge nothing changes. */
export function moved<B>(blocks: readonly B[], index: number, by: -1 | 1): B[] {
  const other = blocks[index + by];
  const block = blocks[index];
  if (block === undefined || other === undefined) return [...blocks];
  return blocks.map((each, at) => (at === index ? other : at === index + by ? block : each));
}
