import { choicesOf, FEWEST_SHOWN, pickOf, type Question, type Survey } from '@core/domain/survey/survey';
import { count, one, page } from '../../kit/store';
import type { JobRow } from '../../kit/documents';
import { setAside, setAsideOf } from '../carry/written';
import { END, exportFile } from '../exportFile';
import type { Slice, Work } from '../slices';

/** Sets of answers a slice. */
const SHEETS = 80;
const title = ['题目', '选项', '人数', '占比', '写的话'];

/** Writes what was answered to a survey: the figures of every choice, then the words of each question, in no order of time. */
export const exportSurvey: Work = async (cursor, now, job) => {
  const written = Number(job.result?.rows ?? 0);
  if (cursor === END) return exportFile(job, [title, ...(await setAsideOf(job._id, written))], now);
  const survey = await one('surveys', job.input?.survey ?? '');
  const answered = survey ? await count('surveyAnswers', { surveyId: survey._id }) : 0;
  if (!survey || answered < FEWEST_SHOWN) return { cursor, done: 0, finished: true };
  const { rows, next } =
    cursor === ''
      ? { rows: await countedIn(survey, answered), next: nextAfter(survey, -1) }
      : await saidIn(survey, cursor);
  return kept(job, rows, next, now);
};

async function kept(job: JobRow, rows: string[][], next: string, now: number): Promise<Slice> {
  const written = Number(job.result?.rows ?? 0);
  await setAside(job._id, written, rows, now);
  return { cursor: next, done: rows.length, finished: false, result: { rows: written + rows.length } };
}

const named = ({ title: words }: Question, at: number): string => `${at + 1}. ${words}`;
const choiceOf = ({ kind, options }: Question, option: number): string =>
  kind === 'scale' ? `${option + 1} 分` : (options[option] ?? '');

/** One line a choice: how many took it, of all who answered. */
async function countedIn({ _id: surveyId, questions }: Survey, answered: number): Promise<string[][]> {
  const lines = questions.flatMap((question, at) =>
    Array.from({ length: choicesOf(question) }, async (_, option) => {
      const many = await count('surveyAnswers', { surveyId, picks: pickOf(at, option) });
      const share = `${Math.round((many * 100) / answered)} %`;
      return [named(question, at), choiceOf(question, option), String(many), share, ''];
    }),
  );
  return Promise.all(lines);
}

/** Where the words of the next question that asked for some begin: its number, and the last set that was read. */
function nextAfter({ questions }: Survey, at: number): string {
  const next = questions.findIndex(({ kind }, n) => n > at && kind === 'text');
  return next < 0 ? END : `${next}|`;
}

async function saidIn(survey: Survey, cursor: string): Promise<{ rows: string[][]; next: string }> {
  const [said = '', after = ''] = cursor.split('|');
  const question = survey.questions[Number(said)];
  if (!question) return { rows: [], next: END };
  const where = { surveyId: survey._id, said };
  const from = after === '' ? undefined : after;
  const { list, next } = await page('surveyAnswers', where, ['lot', 'asc'], SHEETS, from);
  const rows = list.map(({ words }) => [named(question, Number(said)), '', '', '', words[said] ?? '']);
  return { rows, next: next === undefined ? nextAfter(survey, Number(said)) : `${said}|${next}` };
}
