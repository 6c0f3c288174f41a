import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { ApiError, verify } from './apiSignature';
import { readBody } from '../http/body';
import { sendJson } from '../http/reply';
import type { Measured } from './flow';
import type { Forbidden } from './forbidden';
import { localNow } from './localTime';
import type { Pushes } from './pushes';
import { RECORD_TEMPLATE } from './rights';
import type { Tasks } from './tasks';

const moment = v.pipe(v.string(), v.isoTimestamp());
const About = v.object({
  AppName: v.string(),
  DomainName: v.string(),
  StreamName: v.string(),
  ResumeTime: v.optional(moment),
});
const Asking = v.object({ StreamName: v.string(), StartTime: moment, EndTime: moment });
const unixSeconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const Recording = v.object({
  AppName: v.string(),
  DomainName: v.string(),
  StreamName: v.string(),
  StartTime: v.optional(unixSeconds),
  EndTime: unixSeconds,
  TemplateId: v.literal(RECORD_TEMPLATE, 'recordings are MP4 here, by the one template there is'),
});
const Stopping = v.object({ TaskId: v.string() });

export interface ApiPorts {
  key: { id: string; key: string };
  forbidden: Forbidden;
  tasks: Tasks;
  pushes: Pick<Pushes, 'drop' | 'measured' | 'record'>;
}

/** The provider keeps a stream out for ninety days unless told. */
const LONGEST_MS = 90 * 24 * 3_600_000;
/** So long a stream is recorded for one task, and by so many at once. */
const LONGEST_TASK_MS = 24 * 3_600_000;
const MOST_TASKS = 3;

/** The six calls of the provider's API that are used; every other is refused by name. */
export function liveApi({ key, forbidden, tasks, pushes }: ApiPorts) {
  const actions: Record<string, (body: string) => object> = {
    DropLiveStream: (body) => {
      const { StreamName } = parsed(About, body);
      if (!pushes.drop(StreamName)) throw new ApiError('FailedOperation.StreamNotExist', 'it is not on air');
      return {};
    },
    ForbidLiveStream: (body) => {
      const { StreamName, ResumeTime } = parsed(About, body);
      forbidden.add(StreamName, ResumeTime ? Date.parse(ResumeTime) : localNow() + LONGEST_MS);
      pushes.drop(StreamName);
      return {};
    },
    ResumeLiveStream: (body) => {
      forbidden.remove(parsed(About, body).StreamName);
      return {};
    },
    CreateRecordTask: (body) => {
      const { StreamName: stream, StartTime, EndTime } = parsed(Recording, body);
      const now = localNow();
      const [from, until] = [StartTime === undefined ? now : StartTime * 1000, EndTime * 1000];
      if (until <= now || until <= from || until - from > LONGEST_TASK_MS)
        throw new ApiError(
          'InvalidParameter',
          'it ends in the future, and a day after it begins at the latest',
        );
      if (tasks.now(stream).length >= MOST_TASKS)
        throw new ApiError('LimitExceeded.MaximumRunningTask', 'it is recorded three times over');
      const TaskId = tasks.add({ stream, from, until });
      pushes.record();
      return { TaskId };
    },
    StopRecordTask: (body) => {
      if (!tasks.stop(parsed(Stopping, body).TaskId))
        throw new ApiError('FailedOperation.NotFound', 'no such task is running');
      pushes.record();
      return {};
    },
    DescribeStreamPushInfoList: (body) => {
      const { StreamName, StartTime, EndTime } = parsed(Asking, body);
      const last = pushes.measured(StreamName);
      // Whole seconds are asked about.
      const at = last && Math.floor(last.at / 1000) * 1000;
      const isWithin = at !== undefined && at >= Date.parse(StartTime) && at <= Date.parse(EndTime);
      return { DataInfoList: last && isWithin ? [qualityOf(last)] : [] };
    },
  };
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const RequestId = randomUUID();
    try {
      const body = (await readBody(req, 10_000)).toString('utf8');
      verify(req, body, key);
      const action = actions[String(req.headers['x-tc-action'])];
      if (!action) throw new ApiError('InvalidAction', 'the local media server does not know it');
      sendJson(res, 200, { Response: { ...action(body), RequestId } });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const Error = { Code: error.code, Message: error.message };
      sendJson(res, 200, { Response: { Error, RequestId } });
    }
  };
}

function parsed<T extends v.GenericSchema>(schema: T, body: string): v.InferOutput<T> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), body);
  if (result.success) return result.output;
  throw new ApiError('InvalidParameter', result.issues[0].message);
}

const BEIJING_MS = 8 * 3_600_000;

/** A line of the provider's measurements: bits a second, and the hour as it is in Beijing. */
const qualityOf = ({ at, audioRate, videoRate, audioFps, videoFps }: Measured): object => ({
  Time: new Date(at + BEIJING_MS).toISOString().replace('T', ' ').replace('Z', ''),
  ...{ AudioRate: audioRate, VideoRate: videoRate, AudioFps: audioFps, VideoFps: videoFps },
});
