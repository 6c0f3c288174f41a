import type { Ms } from '../calendar/time';
import type { Role, Sealed } from '../people/person';
import type { RegionPath } from '../place/region';

export const wishStates = [
  'submitted',
  'verified',
  'published',
  'coClaiming',
  'claimed',
  'inProgress',
  'delivered',
  'disputed',
  'confirmed',
  'closed',
  'declined',
  'converted',
] as const;
export type WishState = (typeof wishStates)[number];

/** What came of a closed wish. Closed is not fulfilled. */
export const wishOutcomes = ['fulfilled', 'unconfirmed', 'explained', 'withdrawn'] as const;
export type WishOutcome = (typeof wishOutcomes)[number];

/** Whose wish it is, as the wall may say it. */
export const wishers = ['grandma', 'grandpa', 'child', 'patient', 'family', 'neighbour'] as const;
export type Wisher = (typeof wishers)[number];

export const wishKinds = ['goods', 'help', 'learn', 'company'] as const;
export type WishKind = (typeof wishKinds)[number];

/** 重阳, 六一, 开学: wishes of a season stand together on the wall. */
export const seasons = ['chongyang', 'liuyi', 'kaixue'] as const;
export type Season = (typeof seasons)[number];

/** Who heard how the wish was meant, and in what way: in person, on the telephone, or known to him before. */
export const verifyWays = ['visit', 'phone', 'known'] as const;
export type VerifyWay = (typeof verifyWays)[number];

export const wishConsents = ['phone', 'faceToFace', 'paper', 'guardian'] as const;
export type WishConsent = (typeof wishConsents)[number];

/** A person who answers or acts, in the role that brings him there. */
export interface WishHolder {
  personId: string;
  role: Role;
}

/** A part that somebody can take on alone: 扶手 2 个 is one part of two. */
export interface Part {
  title: string;
  count: number;
}

/** Who takes on how much of each part. A wish that one takes on alone has one pledge of everything. */
export interface Pledge {
  by: WishHolder;
  /** The unit that he stands for. */
  unitId?: string;
  /** By part, in the order of the wish's parts. */
  takes: number[];
  at: Ms;
}

export const wishDueSteps = [
  'verify',
  'publish',
  'offerUnits',
  'handUp',
  'decide',
  'contact',
  'warn',
  'release',
  'call',
  'ring',
  'mend',
  'close',
] as const;
export type WishDueStep = (typeof wishDueSteps)[number];

/** What happened; ids only. */
export interface WishEntry {
  at: Ms;
  act: string;
  by?: WishHolder;
}

export interface Wish {
  _id: string;
  version: number;
  /** Short number that can be said on the telephone. */
  code: string;
  state: WishState;
  outcome?: WishOutcome;

  /** The household, and the places around it that queries ask for. */
  place: RegionPath;
  community: RegionPath;
  grid: RegionPath;

  residentId: string;
  /** Who said it for him, and how he, or his guardian, agreed. */
  proxy?: { by: WishHolder; consent: WishConsent };
  wisher: Wisher;
  kind: WishKind;
  season?: Season;
  title: string;
  words: string;
  photos: string[];
  /** What the goods are worth in yuan, as the person reckons; 0 where none are wanted. */
  worth: number;
  parts: Part[];
  pledges: Pledge[];
  /** Sealed `{ name, phone, address, note }`; opened for who takes it on, once it is theirs. */
  contact: Sealed;

  submittedAt: Ms;
  publishedAt?: Ms;
  /** Since when nobody has answered for it to the end; the ladder of the unclaimed counts from here. */
  waitingSince?: Ms;
  /** When the last part was taken on. */
  claimedAt?: Ms;
  contactedAt?: Ms;
  deliveredAt?: Ms;
  confirmedAt?: Ms;
  closedAt?: Ms;

  /** How far up the chain of the place whoever answers for it stands. */
  level: number;
  due?: { at: Ms; step: WishDueStep };
  /** Copy of `due.at` for the clock's index. */
  dueAt?: Ms;

  verified?: { by: WishHolder; how: VerifyWay; at: Ms };
  /** Words for the wall where its own tell too much of the person. */
  wall?: { title: string; words: string };
  unitsAskedAt?: Ms;
  /** The secretary has to decide about it in person. */
  toDecide?: true;
  warned?: true;
  /** The owner said nothing for 72 hours: staff have to ring. */
  toCall?: true;
  delivery?: { by: WishHolder; words: string; photos: string[]; at: Ms };
  dispute?: { words: string; at: Ms };
  declined?: { reason: string; goTo: string };
  /** What the secretary said who decided about it. */
  decision?: { words: string; by: WishHolder; at: Ms };
  converted?: { to: 'order' | 'need' | 'topic'; id: string };
  released?: { words: string; at: Ms };
  thanks?: { words: string; at: Ms };
  /** Whether the owner lets it be told; a consent that can be taken back. */
  story?: { given: boolean; at: Ms };
  trail: WishEntry[];
}

export const MOST_PARTS = 12;
export const MOST_OF_A_PART = 50;
export const WISHES_AT_ONCE = 2;
export const WISH_TRAIL = 40;

const ended: readonly WishState[] = ['closed', 'declined', 'converted'];

/** Whether a wish is still anybody's business. */
export const isWishLive = ({ state }: Pick<Wish, 'state'>): boolean => !ended.includes(state);

/** Children and the sick are spoken for by a guardian alone. */
export const isGuarded = (wisher: Wisher): boolean => wisher === 'child' || wisher === 'patient';

/** Under which of the wall's filters a wish falls. */
export function groupOf(wisher: Wisher): 'children' | 'elders' | 'others' {
  if (wisher === 'child') return 'children';
  return wisher === 'grandma' || wisher === 'grandpa' ? 'elders' : 'others';
}

/** Where a wish stands on the wall: waiting for somebody, being done, or fulfilled; absent where it is not on it. */
export const shelves = ['waiting', 'running', 'done'] as const;
export type Shelf = (typeof shelves)[number];

export function shelfOf(wish: Pick<Wish, 'state' | 'outcome' | 'parts' | 'pledges'>): Shelf | undefined {
  if (wish.state === 'published' || wish.state === 'coClaiming') return isFull(wish) ? 'running' : 'waiting';
  if (['claimed', 'inProgress', 'delivered', 'disputed'].includes(wish.state)) return 'running';
  const fulfilled = wish.state === 'closed' && wish.outcome === 'fulfilled';
  return wish.state === 'confirmed' || fulfilled ? 'done' : undefined;
}

/** How much of each part is still wanted. */
export function leftOf({ parts, pledges }: Pick<Wish, 'parts' | 'pledges'>): number[] {
  return parts.map(({ count }, n) => count - pledges.reduce((sum, { takes }) => sum + (takes[n] ?? 0), 0));
}

/** Whether everything of a wish has been taken on. */
export const isFull = (wish: Pick<Wish, 'parts' | 'pledges'>): boolean =>
  wish.pledges.length > 0 && leftOf(wish).every((left) => left === 0);

/** Whoever took on the first part answers for the whole once it is taken. */
export const leadOf = ({ pledges }: Pick<Wish, 'pledges'>): WishHolder | undefined => pledges[0]?.by;

const inHand: readonly WishState[] = ['claimed', 'coClaiming', 'inProgress'];

/**
 * The one person who answers for a live wish, by name: who took it on while it is in hands, and before and after that
 * whoever holds the office it has come up to. Offices are asked for anew each time, so that a leave moves the wish too.
 */
export function answersForWish(wish: Wish, chain: readonly WishHolder[]): WishHolder | undefined {
  if (!isWishLive(wish)) return undefined;
  const lead = leadOf(wish);
  if (lead && inHand.includes(wish.state) && isFull(wish)) return lead;
  return inCharge(wish, chain);
}

/** Who of the staff stands behind a wish now. */
export const inCharge = (
  { level }: Pick<Wish, 'level'>,
  chain: readonly WishHolder[],
): WishHolder | undefined => chain[Math.min(level, chain.length - 1)];

/** The invariants of one wish, as sentences about what is wrong; empty when it is sound. */
export function wishViolations(wish: Wish): string[] {
  const live = isWishLive(wish);
  const left = leftOf(wish);
  const taken = ['claimed', 'inProgress', 'delivered', 'disputed', 'confirmed'].includes(wish.state);
  const sound: [boolean, string][] = [
    [live === (wish.due !== undefined), 'a live wish has a deadline, an ended one none'],
    [wish.dueAt === wish.due?.at, 'dueAt is due.at'],
    [(wish.state === 'closed') === (wish.outcome !== undefined), 'a closed wish has an outcome'],
    [left.every((count) => count >= 0), 'never more is pledged than is wished for'],
    [wish.pledges.every(({ takes }) => takes.some((count) => count > 0)), 'a pledge is of something'],
    [!taken || isFull(wish), 'what is being done has been taken on as a whole'],
    [wish.state !== 'published' || wish.pledges.length === 0, 'what nobody took on has no pledges'],
    [wish.state !== 'coClaiming' || wish.pledges.length > 0, 'what is being co-claimed has pledges'],
    [wish.state !== 'claimed' || wish.pledges.length === 1, 'who claims it takes all of it'],
    [wish.parts.length > 0 && wish.parts.length <= MOST_PARTS, 'a wish has parts'],
  ];
  return sound.flatMap(([holds, what]) => (holds ? [] : [`not so: ${what}`]));
}
