import type { Glyph } from '../../components/basic/glyphs';
import type { View } from '../words/hearing';

export interface Link {
  icon: Glyph;
  title: string;
  line: string;
  /** The address; undefined where this session has nothing of it, or this person nothing to do with it. */
  to: (hearing: View) => string | undefined;
}

/** Whether this person leads the session or writes it down. */
export const runs = ({ relations }: View): boolean => relations.some((relation) => relation !== 'party');

/** The pages that hang on one session, in the order of its life. */
export const links: readonly Link[] = [];
