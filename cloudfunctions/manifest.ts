/** One declared index: fields in order, ascending or descending. */
export interface Index {
  name: string;
  keys: [field: string, direction: 1 | -1][];
  unique?: boolean;
}

const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });
const unique = (name: string, ...keys: Index['keys']): Index => ({ name, keys, unique: true });

/**
 * Every collection with its indexes: the one declaration that the local cloud and the deployment both read. A query
 * that none of these serves fails a test. Clients reach no collection: everything passes through the functions.
 */
export const collections = {
  /** The region tree; `_id` is the path. */
  regions: {
    indexes: [
      index('children', ['parent', 1], ['order', 1]),
      index('ofLevel', ['level', 1], ['_id', 1]),
      index('gaps', ['gap', 1], ['_id', 1]),
      index('gapsOfLevel', ['level', 1], ['gap', 1], ['_id', 1]),
      index('found', ['finds', 1], ['_id', 1]),
    ],
  },
  /** Where a building has gone; `_id` is the path it had. */
  movedPlaces: { indexes: [] },
  menu: {
    indexes: [index('shown', ['active', 1], ['order', 1]), index('inOrder', ['order', 1], ['_id', 1])],
  },
  /** What is written about a service and not offered yet; `_id` is the item. */
  menuDrafts: { indexes: [] },
  /** What a service said, version by version, for good. */
  menuVersions: { indexes: [index('ofItem', ['itemId', 1], ['version', -1], ['_id', -1])] },

  /** Who stands behind an openid or a uid; `_id` is `wx:…` or `uid:…`. */
  identities: { indexes: [index('ofPerson', ['personId', 1])] },
  people: { indexes: [index('atHome', ['home', 1], ['_id', 1]), index('ofPhone', ['phoneKey', 1])] },
  /** By what people are found by name in a community, one row each: HMACs, no names. */
  names: {
    indexes: [
      index('byToken', ['community', 1], ['tokens', 1]),
      index('ofPerson', ['personId', 1]),
      index('unread', ['pinyin', 1], ['_id', 1]),
    ],
  },
  /** Append-only: what a person agreed to or took back, in which version, when and how. */
  consents: {
    indexes: [
      index('ofPerson', ['personId', 1], ['at', -1], ['_id', -1]),
      index('takenBack', ['what', 1], ['given', 1], ['at', 1]),
    ],
  },
  grants: {
    indexes: [
      index('ofPerson', ['personId', 1], ['until', 1]),
      index('inPlace', ['scope', 1], ['role', 1]),
      index('inside', ['scope', 1], ['_id', 1]),
      index('ofRole', ['role', 1], ['scope', 1], ['_id', 1]),
      index('held', ['role', 1], ['scope', 1], ['until', 1], ['from', 1]),
      index('changing', ['nextAt', 1]),
    ],
  },
  /** Roles asked for that wait for a second person; they give nothing to anybody. */
  askedGrants: { indexes: [index('inPlace', ['within', 1], ['at', -1], ['_id', -1])] },
  /** Where people say that they live, and who vouched for it; `_id` is the person. */
  bindings: {
    indexes: [
      index('inCommunity', ['community', 1], ['state', 1], ['at', 1], ['_id', 1]),
      index('inGrid', ['grid', 1], ['state', 1], ['at', 1], ['_id', 1]),
      index('inBuilding', ['building', 1], ['state', 1], ['at', 1], ['_id', 1]),
      index('inStairwell', ['stairwell', 1], ['state', 1], ['at', 1], ['_id', 1]),
      index('inHousehold', ['household', 1], ['state', 1], ['at', 1], ['_id', 1]),
    ],
  },
  /** Codes that let a relative join, or staff record a guardian; `_id` is the code. */
  invites: { indexes: [index('byEnd', ['until', 1])] },
  /** Who may follow whom; `_id` = hash of the two. */
  family: {
    indexes: [index('ofOwner', ['ownerId', 1], ['at', 1]), index('ofPerson', ['personId', 1], ['at', 1])],
  },
  /** Neighbours without a phone, whom staff and leaders order for; `_id` is the person. */
  wards: {
    indexes: [
      index('inCommunity', ['community', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('inGrid', ['grid', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('inBuilding', ['building', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('inStairwell', ['stairwell', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('inHousehold', ['household', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('ofGuardian', ['guardian.personId', 1]),
    ],
  },
  /** 单位 that report to a place; `_id` is made of the contact. */
  units: { indexes: [index('inPlace', ['place', 1], ['state', 1], ['at', 1], ['_id', 1])] },
  /** 资源清单: what units offer. */
  resources: {
    indexes: [
      index('inPlace', ['place', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('ofContact', ['contactId', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('ofCategory', ['place', 1], ['category', 1], ['state', 1]),
    ],
  },
  /** 需求清单: what places need. */
  needs: { indexes: [index('inPlace', ['place', 1], ['state', 1], ['at', -1], ['_id', -1])] },
  /** 项目清单: needs that units meet. */
  projects: {
    indexes: [
      index('inPlace', ['place', 1], ['at', -1], ['_id', -1]),
      index('ofContact', ['contactId', 1], ['at', -1], ['_id', -1]),
    ],
  },
  wishes: {
    indexes: [
      index('due', ['dueAt', 1]),
      index('ofResident', ['residentId', 1], ['submittedAt', -1], ['_id', -1]),
      index('liveOf', ['residentId', 1], ['live', 1]),
      index('ofPlacer', ['proxy.by.personId', 1], ['submittedAt', -1], ['_id', -1]),
      index('ofTaker', ['takers', 1], ['submittedAt', -1], ['_id', -1]),
      index('onWall', ['community', 1], ['shelf', 1], ['shownAt', -1], ['_id', -1]),
      index('nearOnWall', ['grid', 1], ['shelf', 1], ['shownAt', -1], ['_id', -1]),
      index('groupOnWall', ['community', 1], ['group', 1], ['shelf', 1], ['shownAt', -1], ['_id', -1]),
      index('seasonOnWall', ['community', 1], ['season', 1], ['shelf', 1], ['shownAt', -1], ['_id', -1]),
      index('needIn', ['community', 1], ['needs', 1], ['dueAt', 1], ['_id', 1]),
      index('needInGrid', ['grid', 1], ['needs', 1], ['dueAt', 1], ['_id', 1]),
      index('needInBuilding', ['building', 1], ['needs', 1], ['dueAt', 1], ['_id', 1]),
      index('liveInBuilding', ['building', 1], ['live', 1]),
      index('takenBy', ['takers', 1], ['live', 1]),
      index('ended', ['closedAt', 1], ['residentId', 1]),
    ],
  },
  /** Append-only: what happened to a wish, `_id` = wish and version. */
  wishEvents: { indexes: [unique('ofWish', ['wishId', 1], ['seq', 1])] },
  hearings: {
    indexes: [
      index('due', ['dueAt', 1]),
      index('reminds', ['remindAt', 1]),
      index('forReader', ['keys', 1], ['startsAt', -1], ['_id', -1]),
      index('comingFor', ['keys', 1], ['startsAt', 1], ['_id', 1]),
      index('ofParty', ['parties', 1], ['startsAt', -1], ['_id', -1]),
      index('ofHost', ['hostId', 1], ['live', 1], ['dueAt', 1], ['_id', 1]),
      index('atDesk', ['within', 1], ['live', 1], ['dueAt', 1], ['_id', 1]),
      index('ofSeries', ['seriesId', 1], ['startsAt', 1], ['_id', 1]),
    ],
  },
  /** Who has a place at a session; `_id` is a hash of the session and the person. */
  seats: {
    indexes: [
      index('guests', ['hearingId', 1], ['state', 1], ['_id', 1]),
      index('roll', ['hearingId', 1], ['state', 1], ['at', 1], ['_id', 1]),
      index('unanswered', ['answerUntil', 1]),
      index('byAge', ['at', 1]),
      index('ofPerson', ['personId', 1], ['at', -1], ['_id', -1]),
      index('keptBy', ['personId', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('bookedBy', ['proxy.personId', 1], ['state', 1], ['at', -1], ['_id', -1]),
    ],
  },
  /** How the seats of one pool of a session stand; `_id` = session and pool. */
  seatLines: { indexes: [] },
  /** What people want talked about. */
  topics: {
    indexes: [
      index('due', ['dueAt', 1]),
      index('inPlace', ['community', 1], ['shelf', 1], ['proposedAt', -1], ['_id', -1]),
      index('waiting', ['community', 1], ['waits', 1], ['dueAt', 1], ['_id', 1]),
      index('atPlace', ['place', 1], ['_id', 1]),
      index('ofResident', ['residentId', 1], ['proposedAt', -1], ['_id', -1]),
      index('liveOf', ['residentId', 1], ['live', 1]),
      index('ofPlacer', ['proxy.by.personId', 1], ['proposedAt', -1], ['_id', -1]),
      index('ofSeconder', ['seconds', 1], ['proposedAt', -1], ['_id', -1]),
      index('ended', ['endedAt', 1], ['residentId', 1]),
    ],
  },
  /** Append-only: what happened to a topic, `_id` = topic and version. */
  topicEvents: { indexes: [unique('ofTopic', ['topicId', 1], ['seq', 1])] },
  /** 社区直播间. */
  shows: {
    indexes: [
      index('due', ['dueAt', 1]),
      index('reminds', ['remindAt', 1]),
      index('records', ['recordAt', 1]),
      index('comingFor', ['keys', 1], ['phase', 1], ['startsAt', 1], ['_id', 1]),
      index('pastFor', ['keys', 1], ['phase', 1], ['startsAt', -1], ['_id', -1]),
      index('ofCrew', ['crew', 1], ['startsAt', -1], ['_id', -1]),
      index('atDesk', ['within', 1], ['live', 1], ['dueAt', 1], ['_id', 1]),
    ],
  },
  /** Who wants to be told before a show begins; `_id` is a hash of the two. */
  showReminders: {
    indexes: [
      index('ofShow', ['showId', 1], ['_id', 1]),
      index('ofPerson', ['personId', 1], ['at', -1], ['_id', -1]),
      index('byAge', ['at', 1]),
    ],
  },
  /** What was asked in shows. */
  questions: {
    indexes: [
      index('inLine', ['showId', 1], ['state', 1], ['weight', -1], ['_id', -1]),
      index('onShelf', ['showId', 1], ['shelf', 1], ['endedAt', -1], ['_id', -1]),
      index('ofAsker', ['askerId', 1], ['askedAt', -1], ['_id', -1]),
      index('ofAskerThere', ['askerId', 1], ['showId', 1], ['state', 1]),
      index('ofSeconder', ['seconds', 1], ['askedAt', -1], ['_id', -1]),
      index('ended', ['endedAt', 1], ['askerId', 1]),
    ],
  },
  /** How the questions of a show stand; `_id` is the show. */
  questionBoards: { indexes: [] },
  /** What holds in the chat of a show; `_id` is the show. */
  chats: { indexes: [index('byAge', ['at', 1])] },
  /** What was said in a show. What has no `seq` yet waits: it is in no list, so the first index cannot be a unique one. */
  comments: {
    indexes: [
      index('inOrder', ['showId', 1], ['seq', 1]),
      index('waiting', ['waits', 1], ['showId', 1], ['at', 1], ['_id', 1]),
      index('gone', ['showId', 1], ['goneAt', -1], ['_id', -1]),
      index('ofPerson', ['personId', 1], ['at', -1], ['_id', -1]),
      index('byAge', ['at', 1]),
    ],
  },
  /** Who has said something in a show; `_id` is a hash of the two. */
  commenters: {
    indexes: [
      index('byNumber', ['showId', 1], ['number', 1]),
      index('muted', ['showId', 1], ['mutedAt', -1], ['_id', -1]),
      index('ofPerson', ['personId', 1], ['saidAt', -1], ['_id', -1]),
      index('byAge', ['saidAt', 1]),
    ],
  },
  /** How many watched a show, minute by minute; `_id` = show and minute. */
  showMinutes: {
    indexes: [
      index('ofShow', ['showId', 1], ['at', 1], ['_id', 1]),
      index('mostOf', ['showId', 1], ['most', -1]),
    ],
  },
  /** That somebody has watched a show; who that was, `_id` tells nobody. */
  showViewers: { indexes: [index('ofShow', ['showId', 1]), index('byAge', ['at', 1])] },
  /** What was ordered or seen so often that it may be talked about; `_id` is made of grid and service, or the snap. */
  suggestions: {
    indexes: [
      index('inPlace', ['community', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('byAge', ['at', 1]),
    ],
  },
  /** Up to which moment orders have been weighed for suggestions; one row. */
  weighed: { indexes: [] },
  /** Append-only: what happened to a session, `_id` = session and version. */
  hearingEvents: { indexes: [unique('ofHearing', ['hearingId', 1], ['seq', 1])] },
  /** Minutes while they are written; `_id` is the session. */
  minutes: { indexes: [] },
  /** What people read of a session, edition by edition, for good; `_id` = session and edition. */
  minuteEditions: { indexes: [index('ofHearing', ['hearingId', 1], ['edition', -1], ['_id', -1])] },
  /** What those who were there remember otherwise; `_id` is a hash of session, line and person. */
  corrections: {
    indexes: [
      index('ofHearing', ['hearingId', 1], ['at', -1], ['_id', -1]),
      index('inState', ['hearingId', 1], ['state', 1]),
      index('askedBy', ['hearingId', 1], ['personId', 1]),
      index('ofPerson', ['personId', 1], ['at', -1], ['_id', -1]),
    ],
  },
  /** What goes on in a room, with nobody named; `_id` is the session. */
  floors: { indexes: [index('byAge', ['at', 1])] },
  /** Counts of a straw poll; `_id` = poll and number. */
  pollBoxes: { indexes: [index('byAge', ['at', 1])] },
  /** That somebody has answered a straw poll; `_id` is a hash of poll and person, and nothing says what. */
  pollParts: { indexes: [index('byAge', ['at', 1])] },
  /** 一户一票: what is asked and what came of it. */
  votes: {
    indexes: [
      index('due', ['dueAt', 1]),
      index('toRemind', ['remindAt', 1]),
      index('toForget', ['forgetAt', 1]),
      index('forReader', ['keys', 1], ['state', 1], ['closesAt', 1], ['_id', 1]),
    ],
  },
  /** Where ballots fall into by chance: sealed counts, all there from the beginning; gone once they are counted. */
  ballotBoxes: { indexes: [index('ofVote', ['voteId', 1])] },
  /** That a household has voted: no choice, no hour; `_id` is a hash of the two. */
  voteParts: {
    indexes: [
      index('ofVote', ['voteId', 1], ['how', 1]),
      index('ofHousehold', ['household', 1]),
      index('byPerson', ['by', 1]),
    ],
  },
  /** Numbers by which a ballot is known to be in the count; they lead to no household and to no choice. */
  receipts: { indexes: [index('ofVote', ['voteId', 1], ['number', 1], ['_id', 1])] },
  /** 决议; `_id` is the session. */
  resolutions: { indexes: [index('toAsk', ['askAt', 1])] },
  /** What all read of it, edition by edition, for good. */
  resolutionEditions: { indexes: [] },
  /** What people say of a session 30 days on; `_id` is a hash of the two. */
  hearingRatings: {
    indexes: [
      index('ofHearing', ['hearingId', 1], ['at', -1], ['_id', -1]),
      index('byStars', ['hearingId', 1], ['stars', 1]),
      index('byPerson', ['personId', 1], ['at', -1], ['_id', -1]),
    ],
  },
  /** Members and volunteers as routing sees them; `_id` is the person. */
  helpers: {
    indexes: [
      index('inGrid', ['grid', 1], ['notices7d', 1], ['lastAskedAt', 1]),
      index('inCommunity', ['community', 1], ['notices7d', 1], ['lastAskedAt', 1]),
      index('roll', ['community', 1], ['lastAskedAt', 1], ['_id', 1]),
      index('atHome', ['home', 1]),
    ],
  },

  /** Who reports to where he lives; `_id` is the person. */
  registrations: {
    indexes: [
      index('inState', ['community', 1], ['state', 1], ['submittedAt', 1], ['_id', 1]),
      index('atHome', ['home', 1]),
    ],
  },
  /** Members and volunteers as their community has them on its list, whether or not they have registered. */
  roster: {
    indexes: [
      index('inCommunity', ['community', 1], ['_id', 1]),
      index('inBuilding', ['building', 1], ['_id', 1]),
      index('named', ['community', 1], ['tokens', 1]),
      index('ofPhone', ['phoneKey', 1]),
      index('ofPerson', ['personId', 1]),
    ],
  },

  posts: {
    indexes: [
      index('inPlace', ['within', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('ending', ['state', 1], ['until', 1]),
    ],
  },
  /** Who holds or held a post; `_id` = post and person. */
  adoptions: {
    indexes: [index('ofPost', ['postId', 1], ['at', -1]), index('ofPerson', ['personId', 1])],
  },
  /** Centre households and the neighbours they look out for; `_id` = host and household. */
  links: { indexes: [] },
  /** How a household stands in a link; `_id` is its path, so that nobody is in two. */
  linkDoors: { indexes: [index('answeredBy', ['by', 1])] },

  /** Residence service days; `_id` is made of place and date, so that a place has one a date. */
  serviceDays: { indexes: [index('inPlace', ['place', 1], ['at', -1], ['_id', -1])] },
  /** Who comes on a day; `_id` = day and person. */
  daySignUps: {
    indexes: [
      index('ofDay', ['dayId', 1], ['state', 1], ['at', 1], ['_id', 1]),
      index('ofGrid', ['dayId', 1], ['state', 1], ['grid', 1]),
      index('ofPerson', ['personId', 1]),
    ],
  },
  /** `_id` = day and number. */
  dayTeams: {
    indexes: [
      index('ofDay', ['dayId', 1], ['number', 1], ['_id', 1]),
      index('ofGrid', ['dayId', 1], ['grid', 1]),
    ],
  },
  /** Orders bundled into a day; `_id` = day and order. */
  dayOrders: {
    indexes: [
      index('ofDay', ['dayId', 1], ['in', 1], ['at', 1], ['_id', 1]),
      index('left', ['dayId', 1], ['in', 1], ['teamId', 1], ['at', 1], ['_id', 1]),
    ],
  },
  /** What a matching has gathered, a hundred rows a document; gone when it is done. */
  dayPlans: { indexes: [index('ofDay', ['dayId', 1], ['_id', 1])] },

  orders: {
    indexes: [
      index('due', ['dueAt', 1]),
      index('ofResident', ['residentId', 1], ['live', 1], ['submittedAt', -1], ['_id', -1]),
      index('madeFor', ['residentId', 1], ['live', 1], ['madeOf', 1]),
      index('ofPlacer', ['proxy.by.personId', 1], ['live', 1], ['submittedAt', -1], ['_id', -1]),
      index('ofClaimer', ['claimer.personId', 1], ['state', 1], ['claimedAt', -1]),
      index('served', ['claimer.personId', 1], ['claimedAt', -1], ['_id', -1]),
      index('dispatchedTo', ['dispatch.to', 1], ['dueAt', 1]),
      index('inCommunity', ['community', 1], ['state', 1], ['submittedAt', 1], ['_id', 1]),
      index('inGrid', ['grid', 1], ['state', 1], ['submittedAt', 1], ['_id', 1]),
      index('needing', ['accountable.personId', 1], ['needs', 1], ['dueAt', 1]),
      index('similar', ['building', 1], ['itemId', 1], ['live', 1], ['submittedAt', -1]),
      index('claimedIn', ['community', 1], ['claimedAt', -1]),
      index('closed', ['closedAt', 1], ['residentId', 1]),
      index('inBuilding', ['building', 1], ['live', 1], ['submittedAt', 1], ['_id', 1]),
      index('liveIn', ['community', 1], ['live', 1], ['submittedAt', 1], ['_id', 1]),
      index('toAnswer', ['answerer', 1], ['answerBy', 1], ['_id', 1]),
      index('toAskIn', ['community', 1], ['toAsk', 1], ['followUpBy', 1], ['_id', 1]),
      index('toAskInGrid', ['grid', 1], ['toAsk', 1], ['followUpBy', 1], ['_id', 1]),
      index('joinable', ['community', 1], ['joinable', 1], ['submittedAt', 1], ['_id', 1]),
      index('snapsInGrid', ['grid', 1], ['snapOpen', 1], ['submittedAt', -1]),
      index('snapsInBuilding', ['building', 1], ['snapOpen', 1], ['submittedAt', -1]),
      index('handedTo', ['handOver.to', 1], ['dueAt', 1]),
      index('withPart', ['parties.personId', 1], ['live', 1], ['submittedAt', -1]),
      index('inTeam', ['team.personId', 1], ['live', 1], ['submittedAt', -1]),
      index('liveInGrid', ['grid', 1], ['live', 1], ['submittedAt', 1], ['_id', 1]),
      index('ofKindInGrid', ['grid', 1], ['itemId', 1], ['submittedAt', -1]),
      index('placed', ['submittedAt', 1], ['_id', 1]),
      index('placedIn', ['community', 1], ['submittedAt', 1], ['_id', 1]),
    ],
  },
  /** Append-only: what happened to an order, `_id` = order and version. */
  events: { indexes: [unique('ofOrder', ['orderId', 1], ['seq', 1])] },
  /** Who was asked; `_id` = order and person, so nobody is asked twice for one order. */
  offers: {
    indexes: [
      index('ofOrder', ['orderId', 1], ['at', 1]),
      index('ofPerson', ['personId', 1], ['state', 1], ['until', 1]),
      index('ending', ['state', 1], ['until', 1]),
    ],
  },
  /** How many of a wave looked and declined, apart from the order: looking never races with claiming. */
  tallies: { indexes: [] },
  /** Waves that have been decided and are still being told; `_id` = order and wave. */
  waves: { indexes: [index('unfinished', ['done', 1], ['at', 1])] },
  /** What each wave was decided from and what was decided; `_id` = order and version. */
  decisions: { indexes: [index('ofOrder', ['orderId', 1], ['at', 1]), index('byAge', ['at', 1])] },

  /** What is said inside an order, line by line; `_id` = order and number. */
  talks: {
    indexes: [
      unique('ofOrder', ['orderId', 1], ['seq', 1]),
      index('ofPerson', ['by', 1], ['at', -1], ['_id', -1]),
    ],
  },
  /** How far a talk has come and who has seen it; `_id` is the order. */
  talkHeads: { indexes: [index('toForget', ['lookAt', 1])] },
  /** The outbox, which is the inbox of the person told. */
  messages: {
    indexes: [
      index('toSend', ['push', 1], ['nextAt', 1]),
      index('inbox', ['to', 1], ['at', -1], ['_id', -1]),
      index('unread', ['to', 1], ['read', 1], ['at', 1]),
      index('ofSubject', ['subject', 1]),
      index('waitingFor', ['to', 1], ['push', 1], ['nextAt', 1]),
      index('givenUp', ['push', 1], ['nextAt', -1], ['_id', -1]),
      index('byAge', ['at', 1]),
    ],
  },
  /** While WeChat takes nothing from anybody; `_id` is the sender's. */
  pauses: { indexes: [] },
  /** Whom staff should ring because WeChat cannot; `_id` is the message. */
  callTasks: {
    indexes: [
      index('inCommunity', ['community', 1], ['state', 1], ['nextAt', 1], ['_id', 1]),
      index('inGrid', ['grid', 1], ['state', 1], ['nextAt', 1], ['_id', 1]),
      index('ofPerson', ['personId', 1], ['state', 1], ['at', 1]),
      index('byAge', ['at', 1]),
    ],
  },
  /** Words of thanks; `_id` is the order's, or made of whom they are for and the year or day. */
  thanks: {
    indexes: [
      index('forPerson', ['to', 1], ['at', -1], ['_id', -1]),
      index('byPerson', ['by', 1], ['kind', 1], ['at', -1], ['_id', -1]),
      index('byAge', ['at', 1]),
    ],
  },
  /** On which day of the year leaders may be congratulated, of who said so; `_id` is the person. */
  birthdays: { indexes: [index('inCommunity', ['community', 1], ['day', 1])] },
  /** Idempotency rows, kept seven days; `_id` = hash of person, action and key. */
  acts: { indexes: [index('byAge', ['at', 1])] },
  files: {
    indexes: [
      index('ofOwner', ['ownerId', 1], ['at', -1]),
      index('byTrace', ['traceId', 1]),
      index('unclaimed', ['state', 1], ['at', 1]),
    ],
  },
  /** How much of what a person has sent of late; `_id` is the person, or a hash of an identity nobody stands behind. */
  rates: { indexes: [index('byAge', ['at', 1])] },
  /** What a county has set for itself, and a community about its opening; `_id` is the place. */
  settings: { indexes: [] },
  /** What other rules would come to, tried in a model of the county; `_id` is the job's. */
  whatIfs: { indexes: [index('ofPlace', ['place', 1], ['at', -1], ['_id', -1]), index('byAge', ['at', 1])] },
  /** What a trial works on: communities by their counts, and what stretches of them came to; gone when it is done. */
  whatIfParts: { indexes: [index('ofTrial', ['trialId', 1], ['_id', 1]), index('byAge', ['at', 1])] },
  /** Order numbers by community and day. */
  counters: { indexes: [] },
  /** Figures a page shows, reckoned by a job; `_id` is the community. */
  figures: { indexes: [] },
  /** What is counted of the orders of a place and period, kept by a job; `_id` is the place and the period. */
  statistics: {
    indexes: [
      index('ofCommunityDay', ['communityDay', 1]),
      index('open', ['of', 1], ['settled', 1], ['day', 1]),
      index('latest', ['of', 1], ['day', -1]),
    ],
  },
  /** Long work: cursor, progress, state. */
  jobs: {
    indexes: [
      index('byState', ['state', 1], ['nextAt', 1]),
      index('ofPerson', ['by', 1], ['at', -1], ['_id', -1]),
      index('ofPlace', ['place', 1], ['at', -1], ['_id', -1]),
    ],
  },
  /** Tables brought in: what they would do or did, and what is wrong with them. */
  imports: { indexes: [index('ofPerson', ['by', 1], ['at', -1], ['_id', -1]), index('byAge', ['at', 1])] },
  /** Lines of a table that was looked through, sealed, a thousand a document; gone once they are applied. */
  importRows: { indexes: [index('ofImport', ['importId', 1]), index('byAge', ['at', 1])] },
  /** Which import is being applied; `_id` is the tenant: one at a time. */
  applying: { indexes: [] },
  /** Times at which a place went over to another mode. */
  modes: {
    indexes: [
      index('inPlace', ['within', 1], ['at', -1], ['_id', -1]),
      index('ending', ['state', 1], ['until', 1]),
    ],
  },
  /** What runs in a place now; `_id` is the place: one at a time. */
  modeNow: { indexes: [] },
  /** Who was told of a mode and what he answered; `_id` = episode and person, so nobody is told twice. */
  modeCalls: {
    indexes: [
      index('byStanding', ['episodeId', 1], ['standing', 1], ['_id', 1]),
      index('ofRole', ['episodeId', 1], ['role', 1], ['standing', 1], ['at', 1], ['_id', 1]),
      index('inPlace', ['episodeId', 1], ['standing', 1], ['place', 1]),
      index('ofPerson', ['personId', 1], ['at', -1], ['_id', -1]),
      index('byAge', ['at', 1]),
    ],
  },
  /** What makes sessions by itself, every Monday or every month. */
  series: {
    indexes: [
      index('due', ['dueAt', 1]),
      index('forReader', ['keys', 1], ['running', 1], ['at', -1], ['_id', -1]),
      index('inPlace', ['within', 1], ['at', -1], ['_id', -1]),
    ],
  },
  rooms: {
    indexes: [
      index('forReader', ['keys', 1], ['listed', 1], ['at', -1], ['_id', -1]),
      index('inPlace', ['within', 1], ['at', -1], ['_id', -1]),
      index('ofOwner', ['ownerId', 1], ['at', -1], ['_id', -1]),
    ],
  },
  /** What of a room is taken on a day, in one document; `_id` = room and day. */
  roomDays: { indexes: [index('byDay', ['day', 1])] },
  roomBookings: {
    indexes: [
      index('ofRoom', ['roomId', 1], ['state', 1], ['startsAt', 1]),
      index('coming', ['by', 1], ['state', 1], ['startsAt', 1], ['_id', 1]),
      index('ofPerson', ['by', 1], ['at', -1], ['_id', -1]),
      index('byAge', ['startsAt', 1]),
    ],
  },
  covenants: {
    indexes: [
      index('forReader', ['keys', 1], ['shown', 1], ['publishedAt', -1], ['_id', -1]),
      index('inPlace', ['within', 1], ['at', -1], ['_id', -1]),
    ],
  },
  /** What households read of a covenant, edition by edition, for good. */
  covenantEditions: { indexes: [index('ofCovenant', ['covenantId', 1], ['edition', -1], ['_id', -1])] },
  /** That a household agrees; `_id` is a hash of covenant, edition and household, and nothing says which it is. */
  covenantConsents: { indexes: [index('ofEdition', ['covenantId', 1], ['edition', 1])] },
  /** One document a notice, however many it is for. */
  notices: {
    indexes: [
      index('forReader', ['keys', 1], ['shown', 1], ['publishedAt', -1], ['_id', -1]),
      index('onTop', ['keys', 1], ['pinned', 1], ['publishedAt', -1]),
      index('inPlace', ['within', 1], ['state', 1], ['at', -1], ['_id', -1]),
      index('shownInPlace', ['within', 1], ['shown', 1], ['at', -1], ['_id', -1]),
      index('due', ['dueAt', 1]),
    ],
  },
  /** What people read of a notice, edition by edition, for good. */
  noticeEditions: { indexes: [index('ofNotice', ['noticeId', 1], ['edition', -1], ['_id', -1])] },
  /** That somebody has opened a notice; `_id` is a hash of the two, and nothing says who. */
  noticeReads: { indexes: [index('ofNotice', ['noticeId', 1])] },
  /** What households have against a 公示; `_id` is a hash of the notice and the household. */
  objections: {
    indexes: [
      index('ofNotice', ['noticeId', 1], ['at', -1], ['_id', -1]),
      index('answers', ['noticeId', 1], ['answered', 1], ['answeredAt', -1]),
      index('ofPerson', ['personId', 1], ['at', -1], ['_id', -1]),
    ],
  },
  surveys: {
    indexes: [
      index('forReader', ['keys', 1], ['open', 1], ['openedAt', -1], ['_id', -1]),
      index('inPlace', ['within', 1], ['at', -1], ['_id', -1]),
    ],
  },
  /** Sets of answers, of nobody and in no order of time. */
  surveyAnswers: {
    indexes: [
      index('picked', ['surveyId', 1], ['picks', 1]),
      index('said', ['surveyId', 1], ['said', 1], ['lot', 1], ['_id', 1]),
    ],
  },
  /** That somebody has answered; `_id` is a hash of survey and person, and there is nothing else in it. */
  surveyParts: { indexes: [] },
  /** Append-only: administrative acts, for the people whose place they concern. */
  journal: {
    indexes: [
      index('inPlace', ['within', 1], ['at', -1], ['_id', -1]),
      index('ofKind', ['within', 1], ['kind', 1], ['at', -1], ['_id', -1]),
    ],
  },
  /** Who opened what of a person's; one row a viewer, thing and day. */
  looks: {
    indexes: [index('ofPerson', ['personId', 1], ['at', -1], ['_id', -1]), index('byAge', ['at', 1])],
  },
} satisfies Record<string, { indexes: Index[] }>;

export type CollectionName = keyof typeof collections;
