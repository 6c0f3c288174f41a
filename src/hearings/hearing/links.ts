import { hasMinutes } from '@core/domain/hearing/hearing';
import type { Glyph } from '../../components/basic/glyphs';
import { floorPage, hearingSeatsPage, minutesEditPage, minutesPage } from '../../services/routes';
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

const seated = ['registrationOpen', 'inSession', 'minutesDraft', 'postponed', 'noQuorum'];

/** The pages that hang on one session, in the order of its life. */
export const links: readonly Link[] = [
  {
    icon: 'hand-heart',
    title: '现场',
    line: '举手发言、几号在说、问大家',
    to: ({ id, state }) => (state === 'inSession' ? floorPage(id) : undefined),
  },
  {
    icon: 'clipboard-text',
    title: '写纪要',
    line: '没网也能写，散会一天以内发布',
    to: (hearing) =>
      runs(hearing) && (hearing.state === 'inSession' || hearing.state === 'minutesDraft')
        ? minutesEditPage(hearing.id)
        : undefined,
  },
  {
    icon: 'clipboard-text',
    title: '会议纪要',
    line: '说了什么、定了什么，每一版都在',
    to: (hearing) => (hasMinutes(hearing) ? minutesPage(hearing.id) : undefined),
  },
  {
    icon: 'users-three',
    title: '席位和签到',
    line: '谁约了、谁到了',
    to: (hearing) =>
      runs(hearing) && hearing.format !== 'mediation' && seated.includes(hearing.state)
        ? hearingSeatsPage(hearing.id)
        : undefined,
  },
];
