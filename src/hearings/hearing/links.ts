import { hasMinutes } from '@core/domain/hearing/hearing';
import type { Glyph } from '../../components/basic/glyphs';
import {
  floorPage,
  hearingSeatsPage,
  minutesEditPage,
  minutesPage,
  resolutionPage,
  votePage,
} from '../../services/routes';
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

const resolved = ['householdVote', 'resolutionPublic', 'actions', 'evaluated', 'closed'];
/** Who leads it writes what was resolved once the minutes stand; others read it from 公示 on. */
const hasResolution = (hearing: View): boolean =>
  resolved.includes(hearing.state) ||
  (runs(hearing) && (hearing.state === 'resolution' || hearing.state === 'minutesPublished'));

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
    icon: 'clipboard-text',
    title: '决议',
    line: '定了什么、公示、要办的事',
    to: (hearing) => (hasResolution(hearing) ? resolutionPage(hearing.id) : undefined),
  },
  {
    icon: 'list-checks',
    title: '一户一票',
    line: '不记名，投完有回执',
    to: ({ voteId }) => (voteId === undefined ? undefined : votePage(voteId)),
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
