import type { jobKinds } from '@core/contract/job';
import type { Door, Link } from '@core/domain/link/link';
import type { ItemDraft, ItemVersion } from '@core/domain/menu/draft';
import type { MenuItem } from '@core/domain/menu/item';
import type { CallTask } from '@core/domain/notify/callTask';
import type { Chat, Comment, Commenter, WaitingComment } from '@core/domain/live/comment';
import type { Question, QuestionShelf } from '@core/domain/live/question';
import type { QuestionBoard } from '@core/domain/live/questionBoard';
import type { Show } from '@core/domain/live/show';
import type { Topic } from '@core/domain/notify/kind';
import type { About } from '@core/domain/notify/kinds';
import type { Pause } from '@core/domain/notify/outcome';
import type { ImportKind } from '@core/domain/import/kinds';
import type { Order } from '@core/domain/order/order';
import type { WaveTally } from '@core/domain/order/trail';
import type { Binding } from '@core/domain/people/binding';
import type { Consent } from '@core/domain/people/consent';
import type { Grant, Person, Role, Sealed } from '@core/domain/people/person';
import type { FamilyInvite, FamilyLink } from '@core/domain/people/family';
import type { Look } from '@core/domain/people/look';
import type { Ward } from '@core/domain/people/ward';
import type { Region, RegionPath } from '@core/domain/place/region';
import type { Covenant, CovenantConsent, CovenantEdition } from '@core/domain/covenant/covenant';
import type { Hearing } from '@core/domain/hearing/hearing';
import type { Series } from '@core/domain/hearing/series';
import type { Room, RoomBooking, RoomDay } from '@core/domain/room/room';
import type { HearingRating, Resolution } from '@core/domain/hearing/resolution';
import type { BallotBox, HouseholdVote, Participation, Receipt } from '@core/domain/hearing/vote';
import type { Floor } from '@core/domain/hearing/floor';
import type { PollBox } from '@core/domain/straw/straw';
import type { Correction, MinuteEdition } from '@core/domain/hearing/minuteEditions';
import type { Entry } from '@core/domain/hearing/minutes';
import type { HearingSeat, SeatLine } from '@core/domain/hearing/seat';
import type { Edition, Notice } from '@core/domain/notice/notice';
import type { Objection } from '@core/domain/notice/objection';
import type { Registration } from '@core/domain/registration/registration';
import type { Adoption, Post } from '@core/domain/post/post';
import type { ModeCall } from '@core/domain/regionMode/answer';
import type { Episode } from '@core/domain/regionMode/episode';
import type { Tallies } from '@core/domain/statistics/tally';
import type { Decision } from '@core/domain/routing/decision';
import type { Helper, Reason } from '@core/domain/routing/helper';
import type { Chosen } from '@core/domain/routing/wave';
import type { Bundled, Seat } from '@core/domain/serviceDay/assign';
import type { ServiceDay } from '@core/domain/serviceDay/day';
import type { SignUp, Team } from '@core/domain/serviceDay/team';
import type { OpeningHours } from '@core/domain/settings/hours';
import type { Rules } from '@core/domain/settings/rules';
import type { AnswerSheet, Survey } from '@core/domain/survey/survey';
import type { Birthday } from '@core/domain/thanks/birthday';
import type { ThanksCard } from '@core/domain/thanks/card';
import type { Line, TalkHead } from '@core/domain/talk/talk';
import type { Result } from '@core/domain/whatIf/figures';
import type { Busy } from '@core/domain/whatIf/plan';
import type { Outcome } from '@core/domain/whatIf/result';
import type { CommunityShape } from '@core/domain/whatIf/shape';
import type { StepList } from '@core/domain/stepList/stepList';
import type { Suggestion } from '@core/domain/topic/suggestion';
import type { Topic as Proposed, TopicShelf } from '@core/domain/topic/topic';
import type { Need, OrgUnit, Project, Resource } from '@core/domain/unit/lists';
import type { Shelf, Wish } from '@core/domain/wish/wish';
import type { CollectionName } from '../manifest';

/** What each collection holds. Times are milliseconds. */
export interface Documents extends Record<CollectionName, { _id: string }> {
  regions: Region;
  movedPlaces: MovedPlace;
  menu: MenuItem;
  menuDrafts: ItemDraft & { _id: string };
  menuVersions: ItemVersion & { _id: string };
  identities: Identity;
  people: PersonRow;
  names: NameRow;
  consents: Consent;
  grants: Grant;
  askedGrants: AskedGrantRow;
  bindings: Binding;
  invites: FamilyInvite;
  family: FamilyLink;
  wards: Ward;
  units: OrgUnit;
  resources: Resource;
  needs: Need;
  projects: Project;
  wishes: WishRow;
  topics: TopicRow;
  topicEvents: TopicHappened;
  shows: ShowRow;
  showReminders: ShowReminder;
  questions: QuestionRow;
  questionBoards: QuestionBoard;
  chats: Chat;
  comments: Comment | WaitingComment;
  commenters: Commenter;
  showMinutes: ShowMinute;
  showViewers: { _id: string; showId: string; at: number };
  suggestions: Suggestion;
  weighed: { _id: string; cursor: string };
  hearings: HearingRow;
  hearingEvents: HearingHappened;
  minutes: MinutesRow;
  minuteEditions: MinuteEdition;
  corrections: Correction;
  floors: Floor;
  pollBoxes: PollBox;
  pollParts: { _id: string; at: number };
  votes: HouseholdVote;
  ballotBoxes: BallotBox;
  voteParts: Participation;
  receipts: Receipt;
  resolutions: Resolution;
  resolutionEditions: ResolutionEdition;
  hearingRatings: HearingRating;
  seats: HearingSeat;
  seatLines: SeatLine & { _id: string };
  wishEvents: WishHappened;
  helpers: HelperRow;
  registrations: RegistrationRow;
  roster: RosterRow;
  posts: Post;
  adoptions: Adoption & { _id: string };
  links: Link;
  linkDoors: LinkDoorRow;
  serviceDays: ServiceDay;
  daySignUps: SignUp;
  dayTeams: Team;
  dayOrders: DayOrderRow;
  dayPlans: DayPlanRow;
  orders: OrderRow;
  events: Happened;
  offers: Offer;
  tallies: Tally;
  waves: WavePlan;
  decisions: DecisionRow;
  talks: Line;
  talkHeads: TalkHead;
  messages: Message;
  pauses: Pause & { _id: string };
  callTasks: CallTask;
  thanks: ThanksCard;
  birthdays: Birthday;
  acts: ActRow;
  files: FileRow;
  rates: RateRow;
  settings: SettingsRow;
  whatIfs: TrialRow;
  whatIfParts: TrialPart;
  counters: { _id: string; count: number };
  figures: Figures;
  statistics: StatisticsRow;
  jobs: JobRow;
  looks: Look;
  journal: JournalRow;
  imports: ImportRow;
  importRows: ImportRows;
  applying: { _id: RegionPath; importId: string };
  modes: Episode;
  modeNow: { _id: RegionPath; episodeId: string };
  modeCalls: ModeCall;
  series: Series;
  rooms: Room;
  roomDays: RoomDay;
  roomBookings: RoomBooking;
  covenants: Covenant;
  covenantEditions: CovenantEdition;
  covenantConsents: CovenantConsent;
  notices: Notice;
  noticeEditions: Edition;
  noticeReads: { _id: string; noticeId: string; at: number };
  objections: Objection;
  surveys: Survey;
  surveyAnswers: AnswerSheet;
  surveyParts: { _id: string };
}

/** Left behind where a building was, so that its old path still leads to it. */
export interface MovedPlace {
  _id: RegionPath;
  to: RegionPath;
  at: number;
}

export interface Identity {
  _id: string;
  personId: string;
}

export interface PersonRow extends Person {
  /** The orders placed last: two placed at the same moment meet here, so that both cannot find the last room. */
  openOrders: string[];
  /** The same for wishes. */
  openWishes?: string[];
  /** And for topics. */
  openTopics?: string[];
  /** How often he took on a wish, or an order of his was opened again: who leaves at the same moment meets it here. */
  begun?: number;
  /** Posts he holds; those that ended drop out when he takes another. */
  posts?: string[];
  /** What he does not want to hear of in WeChat. */
  muted?: Topic[];
  /** Relatives whom he lets follow his orders. */
  followers?: string[];
  /** Blind index of the telephone; empty without one. */
  phoneKey: string;
}

/** By what a person is found by name in one community. */
export interface NameRow {
  _id: string;
  personId: string;
  community: RegionPath;
  /** HMACs of each two signs of the name and, once `pinyin`, of each two of its initials. */
  tokens: string[];
  pinyin: boolean;
}

/** A helper as stored: with the picture he shows to those he comes to; it goes with the role. */
export interface HelperRow extends Helper {
  /** A file. */
  photo?: string;
}

/** A registration as stored: with the name and telephone that the community compares with its roster. */
export interface RegistrationRow extends Registration {
  /** Sealed `{ name, phone }`. */
  sealed: Sealed;
  maskedName: string;
}

/** One line of a community's roster. */
export interface RosterRow {
  _id: string;
  community: RegionPath;
  /** The work unit; empty for a volunteer. */
  orgUnit: string;
  kind: Helper['kind'];
  /** Sealed `{ name, phone }`. */
  sealed: Sealed;
  /** Blind index of the telephone; empty without one. */
  phoneKey: string;
  /** What he is found by in this community: `nameTokens`, and `initialsTokens` where pinyin is known. */
  tokens: string[];
  /** Who he is and where he lives, once he has registered. */
  personId?: string;
  building?: RegionPath;
}

/** A household's standing in a link; `_id` is the household. */
export type LinkDoorRow = Omit<Door, 'household'> & { _id: RegionPath };

/** An order as stored: the domain's order, and what the indexes ask for. */
export interface OrderRow extends Order {
  live: boolean;
  building: RegionPath;
  /** `act`: the accountable person of the staff has to do something; `wait`: others are at work. */
  needs: 'act' | 'wait';
  /** The oldest version that still shows how things are: a wave or a reminder since then makes no screen stale. */
  trueSince: number;
  /** Who must answer down now, and until when. */
  answerer?: string;
  answerBy?: number;
  /** A third person should ask about it, until then. */
  toAsk?: true;
  followUpBy?: number;
  /** Seats of its team are free. */
  joinable?: true;
  /** A snap that is not closed. */
  snapOpen?: true;
}

/** A wish as stored: the domain's wish, and what the indexes ask for. */
export interface WishRow extends Wish {
  live: boolean;
  /** The oldest version that still shows how things are. */
  trueSince: number;
  building: RegionPath;
  /** Under which filter of the wall it falls, and on which shelf it stands. */
  group: 'children' | 'elders' | 'others';
  shelf?: Shelf;
  /** By what the shelf is ordered. */
  shownAt: number;
  takers: string[];
  /** Somebody of the staff has to act. */
  needs?: true;
}

export interface WishHappened {
  _id: string;
  wishId: string;
  seq: number;
  at: number;
  act: string;
  by: string;
  role: Role;
}

/** A topic as stored: the domain's topic, and what the indexes ask for. */
export interface TopicRow extends Proposed {
  live: boolean;
  /** The oldest version that still shows how things are. */
  trueSince: number;
  /** Somebody of the staff has to answer. */
  waits?: true;
  /** Where it stands among those of its community; absent where others do not read it. */
  shelf?: TopicShelf;
}

export interface TopicHappened {
  _id: string;
  topicId: string;
  seq: number;
  at: number;
  act: string;
  by: string;
  role: Role;
}

/** A show as stored: the domain's show, and what the indexes ask for. */
export interface ShowRow extends Show {
  live: boolean;
  /** The oldest version that still shows how things are. */
  trueSince: number;
  /** Under what those it is for find it; nothing before they are told of it. */
  keys: string[];
  /** In which list it stands; absent where it stands in none. */
  phase?: 'coming' | 'past';
  /** Who planned and who runs it. */
  crew: string[];
  /** The place and every place around it, for staff. */
  within: RegionPath[];
  /** When those who want it are told. */
  remindAt?: number;
  /** By which task the provider records it; that stands in no answer. */
  recordTask?: RecordTask;
  /** When is to be seen to its recording: at once, or again. */
  recordAt?: number;
}

/** A task of the provider: as it calls it, and until when it holds. */
export interface RecordTask {
  id: string;
  until: number;
}

/** That somebody wants to be told before a show. */
export interface ShowReminder {
  _id: string;
  showId: string;
  personId: string;
  at: number;
}

/** How many watched a show in one minute, and at most. */
export interface ShowMinute {
  _id: string;
  showId: string;
  at: number;
  viewers: number;
  most: number;
}

/** A question as stored: the domain's question, and what the indexes ask for. */
export interface QuestionRow extends Question {
  /** The oldest version that still shows how things are. */
  trueSince: number;
  /** Its place in the line. */
  weight: number;
  /** Absent where it was taken back. */
  shelf?: QuestionShelf;
}

/** A session as stored: the domain's session, and what the indexes ask for. */
export interface HearingRow extends Hearing {
  live: boolean;
  /** The oldest version that still shows how things are. */
  trueSince: number;
  hostId: string;
  /** Under what those it is for find it; nothing while nobody should, and where it is private. */
  keys: string[];
  /** The place and every place around it, for staff; absent where it is private. */
  within?: RegionPath[];
  /** When those who have a seat are told again. */
  remindAt?: number;
}

/** The words of a resolution as all read them; `_id` = session and edition. */
export interface ResolutionEdition extends Pick<Resolution, 'title' | 'blocks' | 'why'> {
  _id: string;
  at: number;
  by: string;
}

/** Minutes while they are written; `_id` is the session. */
export interface MinutesRow {
  _id: string;
  entries: Entry[];
  version: number;
}

export interface HearingHappened {
  _id: string;
  hearingId: string;
  seq: number;
  at: number;
  act: string;
  by: string;
  role: Role;
}

/** An order bundled into a service day. */
export interface DayOrderRow {
  _id: string;
  dayId: string;
  orderId: string;
  /** Whether it still is; taken out, it stays for the record. */
  in: boolean;
  /** Empty while no team has it. */
  teamId: string;
  /** The desk put it there by hand: matching leaves it. */
  byHand?: true;
  /** When the visit was wanted before, for when the order goes back. */
  wantedBefore: Order['wanted'];
  at: number;
}

/** A stretch of what a matching works on: teams, or orders and where they are to go. */
export interface DayPlanRow {
  _id: string;
  dayId: string;
  seats?: Seat[];
  orders?: Bundled[];
  /** By order; an order that is missing goes to nobody. */
  teams?: Record<string, string>;
}

export interface Happened {
  _id: string;
  orderId: string;
  seq: number;
  at: number;
  act: string;
  by: string;
  role: Role | 'clock';
}

export interface Offer {
  _id: string;
  orderId: string;
  personId: string;
  wave: number;
  ring: number;
  at: number;
  until: number;
  state: 'waiting' | 'declined' | 'claimed' | 'over';
  seenAt?: number;
  reasons: Reason[];
}

export interface Tally {
  _id: string;
  waves: Record<string, WaveTally>;
}

/** People a committed wave asks. They are told in slices, each safe to repeat. */
export interface WavePlan {
  _id: string;
  orderId: string;
  wave: number;
  ring: number;
  at: number;
  until: number;
  chosen: Chosen[];
  done: boolean;
}

/** How a wave came about, to be replayed; `_id` = order and version. */
export interface DecisionRow extends Decision {
  _id: string;
  orderId: string;
}

/** `failed`: given up, for staff to see; `past`: there was nothing left to say; `muted`: not wanted in WeChat. */
export const pushStates = [
  ...(['pending', 'sending', 'sent', 'refused', 'noCredit', 'failed', 'past', 'muted'] as const),
] as const;
export type PushState = (typeof pushStates)[number];

/** What a person is told, once for each cause: its id is made of the two. */
export interface Message {
  _id: string;
  to: string;
  about: About;
  /** What it is about: an order, the person of a registration, a mode, a wish … */
  subject: string;
  title: string;
  icon: string;
  at: number;
  read: boolean;
  push: PushState;
  /** When the sender looks at it next; of one that was given up, when that was. */
  nextAt: number;
  attempts: number;
  /** Tries whose end nobody knows: WeChat may have delivered it. */
  doubts?: number;
  /** It may go out together with others that wait for the same person. */
  digest?: true;
  /** Why the last try came to nothing. */
  failure?: PushFailure;
}

/** What WeChat said; `unsure`: it did not say. */
export interface PushFailure {
  code: number | 'unsure';
  /** The field of the template that it would not take. */
  field?: string;
}

export interface ActRow {
  _id: string;
  action: string;
  inputHash: string;
  /** Ids of what the act made or changed; the answer is projected anew from them. */
  result: ActResult;
  at: number;
}
export type ActResult = Record<string, string>;

/** What a place has set for itself: the tenant its rules, a community its opening hours. */
export interface SettingsRow {
  _id: RegionPath;
  version: number;
  rules?: Rules;
  hours?: OpeningHours;
  stepLists?: readonly StepList[];
  at: number;
}

/** Other rules tried in a model of a county. */
export interface TrialRow {
  _id: string;
  place: RegionPath;
  tried: Rules;
  /** The rules that held when it was begun. */
  present: Rules;
  version: number;
  /** The communities found so far, in the order of the tree; while it is under way. */
  communities: Busy[];
  result?: Result;
  at: number;
}

/** A community as a trial knows it, or what came of a stretch of days. */
export interface TrialPart {
  _id: string;
  trialId: string;
  shape?: CommunityShape;
  outcome?: Outcome;
  at: number;
}

/** What one person has sent of late: a window and a count for each action that is counted. */
export interface RateRow {
  _id: string;
  spent: Record<string, { until: number; count: number }>;
  /** When a window began last. */
  at: number;
}

export interface FileRow {
  _id: string;
  ownerId: string;
  path: string;
  fileId: string;
  /** `begun` → `uploaded` → `checked` or `hidden`; `copy`: a copy of one's data, not a picture. */
  state: 'begun' | 'uploaded' | 'checked' | 'hidden' | 'copy';
  traceId?: string;
  at: number;
}

export interface Figures {
  _id: RegionPath;
  medianClaimMinutes?: number;
  /** Requests that each helper got a day, over a week. */
  requestsADay?: number;
  at: number;
}

/** What is counted of the orders of a place that were placed in a period; `_id` is the two of them. */
export interface StatisticsRow extends Tallies {
  _id: string;
  /** When it changed last. */
  at: number;
  /** The grid of a grid's day, and the day of the community in which it is found. */
  grid?: RegionPath;
  communityDay?: string;
  /** Of a community's day: whose it is, which, and whether nothing about its orders can change any more. */
  of?: RegionPath;
  day?: string;
  settled?: boolean;
}

export type JobKind = (typeof jobKinds)[number];

export interface JobRow {
  _id: string;
  kind: JobKind;
  state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Where the next slice begins; empty before the first. */
  cursor: string;
  /** How much has been done so far. */
  progress: number;
  /** How much there is to do, where it is known. */
  total?: number;
  /** Who began it and over which place, for work that a person began. */
  by?: string;
  place?: RegionPath;
  /** What it works on: ids and paths only. */
  input?: Record<string, string>;
  /** What came of it: ids, paths and counts only. */
  result?: Record<string, string | number>;
  at: number;
  /** When it is looked at next: ahead of now while an instance works on it, or after a slice that failed. */
  nextAt: number;
  /** Slices that failed since the last good one. */
  failures: number;
  /** Work that must not stay half done: it cannot be cancelled, and is tried again for as long as it takes. */
  firm?: true;
}

/** A role asked for, until a second person says yes or no. */
export type AskedGrantRow = Omit<Grant, 'substituteId' | 'leave' | 'standsInFor' | 'nextAt'> & {
  at: number;
  /** The place and every place around it. */
  within: RegionPath[];
};

/** One administrative act, for good. */
export interface JournalRow {
  _id: string;
  at: number;
  by: string;
  action: string;
  /** The noun of the action. */
  kind: string;
  /** The place and every place around it, for reading the journal of any of them. */
  within: RegionPath[];
  place: RegionPath;
  about: string;
  detail: Record<string, string | number | boolean>;
}

/** One table brought in, from the look through it to its end. */
export interface ImportRow {
  _id: string;
  kind: ImportKind;
  place: RegionPath;
  by: string;
  /** The uploaded file. */
  file: string;
  state: 'checking' | 'faulty' | 'ready' | 'applying' | 'applied';
  /** The job that works on it, or did last. */
  job: string;
  /** Lines that could be read. */
  rows: number;
  fresh: number;
  changed: number;
  same: number;
  faultCount: number;
  /** The first faults, sealed: they show what stands in the table. */
  faults: Sealed;
  at: number;
}

/** A stretch of checked lines, sealed. */
export interface ImportRows {
  _id: string;
  importId: string;
  rows: Sealed;
  at: number;
}
