import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../../components/basic/Card';
import { Photos } from '../../components/order/Photos';
import { calledAs } from '../../copy/states';
import { dayWord, when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { followUpAnswer, followUpWhy } from '../followUpWords';
import { escalationLine, officeOf, suspendWords } from './words';

type Order = Output<'order.get'>['order'];

/** What lies over an order beside its state: who must answer, why it rests, and what both sides say. */
export function Overlays({ order }: { order: Order }) {
  return (
    <>
      <EscalationCard order={order} />
      <SuspensionCard order={order} />
      <HandOverCard order={order} />
      <BothSides order={order} />
      <FollowUpCard order={order} />
      <TeamCard order={order} />
      <MilestonesCard order={order} />
      <PurchaseCard order={order} />
    </>
  );
}

function Titled({ title, tone, children }: { title: string; tone?: 'marked'; children: ReactNode }) {
  return (
    <Card label={title} {...(tone === undefined ? {} : { tone })}>
      <View className="b">{title}</View>
      {children}
    </Card>
  );
}

function EscalationCard({ order: { escalation } }: { order: Order }) {
  const now = useNow();
  if (!escalation) return null;
  const { answer, by } = escalation;
  return (
    <Titled title={answer ? '答复过了' : '在等上级答复'} tone="marked">
      <View>{escalationLine(escalation, now)}</View>
      {answer && (
        <View className="ink2">
          {officeOf(answer.by)}说：「{answer.words}」
        </View>
      )}
      {!answer && by && <View className="t-s ink2">{officeOf(by)}呼上来的</View>}
    </Titled>
  );
}

function SuspensionCard({ order: { suspension } }: { order: Order }) {
  const now = useNow();
  if (!suspension) return null;
  const { reason, words, until, by } = suspension;
  return (
    <Titled title="先放一放">
      <View>
        {suspendWords[reason]}，{dayWord(until, now)}自己接着办
      </View>
      {words !== '' && <View className="ink2">「{words}」</View>}
      {by && <View className="t-s ink2">{calledAs(by)}放的</View>}
    </Titled>
  );
}

function HandOverCard({ order: { handOver } }: { order: Order }) {
  const now = useNow();
  if (!handOver) return null;
  const { to, words, at } = handOver;
  return (
    <Titled title="正在换人接手">
      <View>
        {when(at, now)} 问了{to?.name ?? '一位邻居'}，还没回话
      </View>
      {words !== '' && <View className="ink2">「{words}」</View>}
    </Titled>
  );
}

/** Nobody came: what the one side says and what the other says to it, side by side and unjudged. */
function BothSides({ order: { noShow, reopened } }: { order: Order }) {
  if (!noShow && !reopened) return null;
  const who = noShow?.absentee?.name ?? '他';
  return (
    <>
      {reopened && (
        <Titled title="重新办，因为">
          <View>「{reopened.words}」</View>
        </Titled>
      )}
      {noShow && (
        <Titled title={`没等到${who}`}>
          <View>{noShow.words === '' ? '报的人没多说' : `报的人说：「${noShow.words}」`}</View>
          <View>{noShow.reply ? `${who}说：「${noShow.reply.words}」` : `已经请${who}说说情况，还没回`}</View>
        </Titled>
      )}
    </>
  );
}

function FollowUpCard({ order: { followUp } }: { order: Order }) {
  const now = useNow();
  if (!followUp) return null;
  const { why, until, tries = [], done } = followUp;
  if (!done)
    return (
      <Titled title="要回访" tone="marked">
        <View>
          {followUpWhy[why]}，{dayWord(until, now)}前问一声。要没经手的人来问
        </View>
        {tries.length > 0 && <View>打过 {tries.length} 天电话，没打通</View>}
      </Titled>
    );
  return (
    <Titled title={done.answer === 'noAnswer' ? '回访没打通' : `回访过了：${followUpAnswer[done.answer]}`}>
      {done.words !== '' && <View>「{done.words}」</View>}
    </Titled>
  );
}

function TeamCard({ order: { team, freeSeats = 0 } }: { order: Order }) {
  if (!team) return null;
  const names = team.mates.map(({ name }) => name).join('、');
  return (
    <Titled title={`${team.seats} 位一起去`}>
      <View>{names === '' ? '还没有人一起' : `一起去的：${names}`}</View>
      {freeSeats > 0 && <View className="ink2">还差 {freeSeats} 位</View>}
    </Titled>
  );
}

function MilestonesCard({ order: { milestones } }: { order: Order }) {
  const now = useNow();
  if (!milestones) return null;
  return (
    <Titled title="分几步办">
      {milestones.map(({ title, reachedAt }, n) => (
        <View key={title}>
          {n + 1}. {title}
          {reachedAt === undefined ? '' : ` · ${when(reachedAt, now)} 办完`}
        </View>
      ))}
    </Titled>
  );
}

const yuan = (cents: number): string => `${cents / 100} 元`;

function PurchaseCard({ order: { purchase } }: { order: Order }) {
  if (!purchase) return null;
  const { ceiling, amount, receipt, helperSettledAt, ownerSettledAt } = purchase;
  return (
    <Titled title="代购">
      <View>
        上限 {yuan(ceiling)}
        {amount === undefined ? '，还没拍小票' : `，小票 ${yuan(amount)}`}
      </View>
      <View className="ink2">
        邻居{helperSettledAt === undefined ? '还没勾' : '勾了'}已结清，居民
        {ownerSettledAt === undefined ? '还没勾' : '勾了'}已结清
      </View>
      <Photos photos={receipt} />
    </Titled>
  );
}
