import { inChina } from '@core/domain/calendar/time';
import type { Format, Hearing, HearingHolder, SeatRole } from '@core/domain/hearing/hearing';
import type { MinuteEdition } from '@core/domain/hearing/minuteEditions';
import { FEWEST_RATINGS, type Resolution, type ResolutionBlock } from '@core/domain/hearing/resolution';
import { isToldApart, quorumOf, verdictOf, type HouseholdVote } from '@core/domain/hearing/vote';
import type { Objection } from '@core/domain/notice/objection';
import type { Order } from '@core/domain/order/order';

/** A session as it lies in an archive: chapters, each with its lines. */
export interface Archive {
  title: string;
  chapters: readonly Chapter[];
}
export interface Chapter {
  title: string;
  lines: readonly string[];
}

interface Known {
  hearing: Hearing;
  placeName: string;
  minutes: MinuteEdition | undefined;
  resolution: Resolution | undefined;
  vote: HouseholdVote | undefined;
  objections: readonly Objection[];
  orders: readonly Order[];
  /** How many came, by pool. */
  came: readonly number[];
  /** How many gave one star, two … */
  ratings: readonly number[];
  officers: ReadonlyMap<string, string>;
}

const formatWords: Record<Format, string> = {
  openDoor: '书记和您拉拉呱',
  roundtable: '圆桌会议',
  forum: '恳谈会',
  formal: '听证会',
  mediation: '和事佬调解',
  popUp: '路灯会议',
};
const seatWords: Record<SeatRole, string> = {
  anyone: '居民',
  resident: '居民代表',
  member: '党员',
  volunteer: '志愿者',
  propertyStaff: '物业',
  orgUnit: '单位',
};
const outcomeWords: Record<string, string> = {
  solved: '办成了',
  partly: '办了一部分',
  explained: '说明了原因',
  rejected: '没有受理',
  notOurs: '不归我们',
  withdrawn: '撤回了',
  duplicate: '重复',
  unreachable: '没联系上',
};

const moment = (at: number): string => inChina(at).format('YYYY 年 M 月 D 日 HH:mm');
const day = (at: number): string => inChina(at).format('YYYY 年 M 月 D 日');

/** 会议档案. Names only of those who held an office; objections without whose they were. */
export function archiveSheet(known: Known): Archive {
  const chapters = [
    held(known),
    agenda(known),
    written(known),
    resolved(known),
    voted(known),
    objected(known),
    done(known),
    said(known),
  ];
  return { title: known.hearing.title, chapters: chapters.filter(({ lines }) => lines.length > 0) };
}

function held({ hearing, placeName, came, officers }: Known): Chapter {
  const name = (holder: HearingHolder | undefined) => holder && officers.get(holder.personId);
  const [host, taker] = [name(hearing.host), name(hearing.minuteTaker)];
  const seats = hearing.pools.map(
    ({ role, seats }, at) => `${seatWords[role]} ${came[at] ?? 0} 人（${seats} 席）`,
  );
  return {
    title: '会议',
    lines: [
      `${formatWords[hearing.format]} · ${placeName}`,
      `时间：${moment(hearing.begunAt ?? hearing.startsAt)} 至 ${moment(hearing.endedAt ?? hearing.endsAt)}`,
      `地点：${hearing.venue.words}`,
      ...(host === undefined ? [] : [`主持：${host}`]),
      ...(taker === undefined ? [] : [`记录：${taker}`]),
      ...(hearing.panel.length === 0 ? [] : [`在座：${hearing.panel.join('、')}`]),
      ...(seats.length === 0 ? [] : [`到会：${seats.join('，')}`]),
      ...(hearing.words === '' ? [] : [hearing.words]),
    ],
  };
}

const agenda = ({ hearing }: Known): Chapter => ({
  title: '议程',
  lines: hearing.agenda.map(({ title }, at) => `${at + 1}. ${title}`),
});

/** As they were published last; who spoke stands there as what he took part, or by an office. */
const written = ({ hearing, minutes }: Known): Chapter => ({
  title: minutes === undefined ? '纪要' : `纪要（第 ${minutes.edition} 版）`,
  lines: (minutes?.entries ?? []).map(({ said: { itemId, kind, speaker, words } }) => {
    const item = hearing.agenda.findIndex(({ id }) => id === itemId) + 1;
    const about = item === 0 ? '' : `议程 ${item} · `;
    const who = speaker === '' ? '' : `${speaker}：`;
    return `${about}${kind === 'decided' ? '议定：' : ''}${who}${words}`;
  }),
});

const linesOf = (block: ResolutionBlock): string[] =>
  block.kind === 'list' ? block.items.map((item) => `· ${item}`) : [block.text];

function resolved({ hearing, resolution }: Known): Chapter {
  if (!resolution || (resolution.edition === 0 && hearing.format !== 'mediation'))
    return { title: '决议', lines: [] };
  const shown =
    hearing.publicAt === undefined
      ? []
      : [`公示：${day(hearing.publicAt)} 至 ${day((hearing.objectUntil ?? 1) - 1)}`];
  return { title: '决议', lines: [resolution.title, ...resolution.blocks.flatMap(linesOf), ...shown] };
}

function voted({ vote }: Known): Chapter {
  if (!vote?.result) return { title: '一户一票', lines: [] };
  const { result, options, households } = vote;
  const { quorate, carried } = verdictOf(vote, result);
  const counts = isToldApart(result)
    ? options.map((option, at) => `${option}：${result.counts[at] ?? 0} 票`)
    : ['投票的不到 5 户，不公布各项票数'];
  return {
    title: '一户一票',
    lines: [
      vote.question,
      `${day(vote.openedAt)} 至 ${day(vote.closesAt)}，共 ${households} 户，投了 ${result.ballots} 户（纸票 ${result.papers} 张，废票 ${result.spoilt} 张）`,
      ...counts,
      `至少要 ${quorumOf(vote)} 户：${quorate ? '够了' : '不够'}；结果：${carried ? '通过' : '没有通过'}`,
    ],
  };
}

const objected = ({ objections }: Known): Chapter => ({
  title: '公示期的意见和答复',
  lines: objections.flatMap(({ words, answer }) => [`意见：${words}`, `答复：${answer ?? '还没有答复'}`]),
});

function done({ hearing, orders }: Known): Chapter {
  const byId = new Map(orders.map((order) => [order._id, order]));
  return {
    title: '要办的事',
    lines: hearing.actions.map(({ title, orderId, dueAt, closedAt, outcome }, at) => {
      const order = byId.get(orderId);
      const unit = order?.slip?.unit;
      const end =
        closedAt === undefined ? '还在办' : `${day(closedAt)} ${outcomeWords[outcome ?? ''] ?? '结案'}`;
      const parts = [`${at + 1}. ${title}`, order?.code, unit, `${day(dueAt - 1)} 前`, end];
      return parts.filter((part) => part !== undefined).join(' · ');
    }),
  };
}

function said({ ratings, resolution }: Known): Chapter {
  const all = ratings.reduce((sum, count) => sum + count, 0);
  const stars =
    all < FEWEST_RATINGS ? [] : [ratings.map((count, at) => `${at + 1} 星 ${count} 人`).join('，')];
  return { title: '三十天后', lines: [...(resolution?.evaluation ? [resolution.evaluation] : []), ...stars] };
}
