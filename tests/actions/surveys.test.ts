import type { Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { add } from '../../cloudfunctions/kit/store';
import { grantRow } from '../../localcloud/seeds/people';
import { readXlsx } from '../../cloudfunctions/jobs/tables/xlsx';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const REFUSED = '违规测试';
type Asked = Partial<Input<'survey.save'>>;
const asked = (over: Asked = {}): Input<'survey.save'> => ({
  target: { place: HOME_COMMUNITY, roles: [] },
  ...{ title: '要不要装电梯', intro: '问问大家', until: dayOf(Date.now() + 7 * DAY) },
  questions: [
    { kind: 'single', title: '装不装', options: ['装', '不装'], optional: false },
    { kind: 'multi', title: '哪几天施工', options: ['周一', '周二', '周三'], optional: true },
    { kind: 'scale', title: '现在的楼道打几分', options: [], optional: false },
    { kind: 'text', title: '还想说什么', options: [], optional: true },
  ],
  ...over,
});
const answers = (pick: number, words = ''): Input<'survey.answer'>['answers'] => [
  { picks: [pick] },
  { picks: [0, 2] },
  { picks: [4] },
  { picks: [], words },
];
const open = async (over: Asked = {}) => {
  const { id, version } = given(await door.as('limin')('survey.save', asked(over))).survey;
  return given(await door.as('limin')('survey.open', { id, version })).survey;
};
const results = async (id: string) => given(await door.as('limin')('survey.results', { id }));
const neighbours = ['wang', 'zhang', 'he', 'tian', 'chen'];

test('five of a place answer; staff see the figures and the words, and nothing says whose they are', async () => {
  const { id } = await open();
  expect(given(await door.as('wang')('survey.list', {})).list).toMatchObject([{ id, taken: false }]);
  expect(given(await door.as('ding')('survey.list', {})).list).toEqual([]);
  for (const who of neighbours.slice(0, 4))
    given(await door.as(who)('survey.answer', { id, answers: answers(0, `${who.length} 楼太高`) }));
  expect(await results(id)).toMatchObject({ answered: 4, few: true, questions: [] });
  expect(given(await door.as('limin')('survey.words', { id, question: 3 })).list).toEqual([]);
  given(await door.as('chen')('survey.answer', { id, answers: answers(1) }));
  const { questions, few } = await results(id);
  expect(few).toBe(false);
  expect(questions.map(({ counts }) => counts)).toEqual([[4, 1], [5, 0, 5], [0, 0, 0, 0, 5], []]);
  expect(questions[3]?.said).toBe(4);
  const words = given(await door.as('limin')('survey.words', { id, question: 3 })).list;
  expect(words).toHaveLength(4);
  expect(given(await door.as('wang')('survey.get', { id })).survey).toMatchObject({
    ...{ taken: true, mayAnswer: false },
  });

  const kept = [...(await door.find('surveyAnswers', {})), ...(await door.find('surveyParts', {}))];
  const rows = JSON.stringify([kept, await door.find('acts', { action: 'survey.answer' })]);
  for (const who of neighbours) expect(rows).not.toContain(`"${who}"`);
  for (const row of kept) expect(Object.keys(row).sort()).not.toContain('at');
  const [act] = await door.find('acts', { action: 'survey.answer' });
  expect(act?.result).toEqual({ surveyId: id });
});

test('one set of answers a person: the same key twice is one, another key is refused', async () => {
  const { id } = await open();
  const input = { id, answers: answers(0) };
  given(await door.as('wang')('survey.answer', input, 'answer-once'));
  given(await door.as('wang')('survey.answer', input, 'answer-once'));
  expect(refusal(await door.as('wang')('survey.answer', input))).toBe('SURVEY_TAKEN');
  expect(await door.find('surveyAnswers', { surveyId: id })).toHaveLength(1);
});

test('answers that do not fit, refused words, who it is not for, and what is closed', async () => {
  const { id, version } = await open();
  const wang = door.as('wang');
  expect(refusal(await wang('survey.answer', { id, answers: answers(2) }))).toBe('ANSWERS_WRONG');
  expect(refusal(await wang('survey.answer', { id, answers: [{ picks: [0] }] }))).toBe('ANSWERS_WRONG');
  expect(refusal(await wang('survey.answer', { id, answers: answers(0, REFUSED) }))).toBe('TEXT_REFUSED');
  expect(refusal(await door.as('ding')('survey.answer', { id, answers: answers(0) }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('ding')('survey.get', { id }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('denghong')('survey.results', { id }))).toBe('NOT_FOUND');
  expect(refusal(await wang('survey.words', { id, question: 3 }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('limin')('survey.close', { id, version: 1 }))).toBe('STALE');
  const key = 'close-once';
  given(await door.as('limin')('survey.close', { id, version }, key));
  given(await door.as('limin')('survey.close', { id, version }, key));
  expect(refusal(await wang('survey.answer', { id, answers: answers(0) }))).toBe('SURVEY_CLOSED');
  expect(refusal(await door.as('limin')('survey.close', { id, version: version + 1 }))).toBe(
    'SURVEY_NOT_NOW',
  );
  expect(refusal(await door.as('limin')('survey.open', { id, version: version + 1 }))).toBe('SURVEY_NOT_NOW');
});

test('a draft is for staff; a grid worker writes one and does not open it; once it is open its questions stay', async () => {
  await add('grants', grantRow('xu', 'gridWorker', `${HOME_COMMUNITY}003/`, Date.now()));
  const grid = { place: `${HOME_COMMUNITY}003/`, roles: [] };
  const one = given(await door.as('xu')('survey.save', asked({ target: grid }), 'save-once')).survey;
  const two = given(await door.as('xu')('survey.save', asked({ target: grid }), 'save-once')).survey;
  expect(two.id).toBe(one.id);
  expect(two.acts).toEqual(['save']);
  expect(refusal(await door.as('xu')('survey.open', { id: one.id, version: 1 }))).toBe('NOT_PUBLISHER');
  expect(refusal(await door.as('wang')('survey.get', { id: one.id }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('denghong')('survey.edit', { id: one.id }))).toBe('NOT_FOUND');
  const again = { ...asked({ target: grid, title: '改了题目' }), id: one.id, version: 1 };
  given(await door.as('limin')('survey.save', again));
  expect(refusal(await door.as('limin')('survey.save', again))).toBe('STALE');
  expect(refusal(await door.as('limin')('survey.open', { id: one.id, version: 1 }))).toBe('STALE');
  const opened = given(await door.as('limin')('survey.open', { id: one.id, version: 2 }, 'open-once')).survey;
  given(await door.as('limin')('survey.open', { id: one.id, version: 2 }, 'open-once'));
  expect(opened).toMatchObject({ title: '改了题目', acts: ['close'] });
  const late = { ...again, version: opened.version };
  expect(refusal(await door.as('limin')('survey.save', late))).toBe('SURVEY_NOT_NOW');
  expect(given(await door.as('limin')('survey.manage', {})).list.map(({ id }) => id)).toContain(one.id);
});

test.each<[string, string, Asked, string]>([
  ['another community', 'limin', { target: { place: NEXT_COMMUNITY, roles: [] } }, 'NOT_FOUND'],
  ['a resident', 'wang', {}, 'NOT_FOUND'],
  ['a day that is over', 'limin', { until: '2026-11-01' }, 'DAY_PAST'],
  ['refused words', 'limin', { intro: REFUSED }, 'TEXT_REFUSED'],
  ['no question', 'limin', { questions: [] }, 'BAD_INPUT'],
  [
    'one option alone',
    'limin',
    { questions: [{ kind: 'single', title: '装不装', options: ['装'], optional: false }] },
    'BAD_INPUT',
  ],
])('%s is refused', async (_, who, over, code) => {
  expect(refusal(await door.as(who)('survey.save', asked(over)))).toBe(code);
});

test('after its last day nobody answers, and a draft of that day cannot be opened', async () => {
  const soon = { until: dayOf(Date.now()) };
  const { id } = await open(soon);
  const draft = given(await door.as('limin')('survey.save', asked(soon))).survey;
  await door.pass(8 * 60);
  expect(refusal(await door.as('wang')('survey.answer', { id, answers: answers(0) }))).toBe('SURVEY_CLOSED');
  expect(given(await door.as('wang')('survey.get', { id })).survey).toMatchObject({ state: 'closed' });
  expect(refusal(await door.as('limin')('survey.open', { id: draft.id, version: 1 }))).toBe('DAY_PAST');
});

describe('on paper and as a table', () => {
  const written = async (job: string) => {
    for (let turn = 0; turn < 20; turn += 1) {
      const { state } = given(await door.as('limin')('job.get', { id: job })).job;
      if (state !== 'running') return;
      await door.call('jobs');
    }
  };

  const rowsOf = (bytes: Buffer): string[][] => {
    const lines = readXlsx(bytes);
    if (!Array.isArray(lines)) throw new Error('the workbook cannot be read');
    return lines.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : '')));
  };

  test('a sheet with its code is made while people can answer; its link is for who had it made', async () => {
    const { id, version } = await open();
    const one = given(await door.as('limin')('survey.print', { id }, 'print-once'));
    expect(given(await door.as('limin')('survey.print', { id }, 'print-once'))).toEqual(one);
    await written(one.id);
    const sheet = given(await door.as('limin')('survey.sheet', { id: one.id }));
    expect(sheet).toMatchObject({ name: '要不要装电梯.pdf', missing: '' });
    const bytes = Buffer.from(await (await fetch(sheet.url)).arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(refusal(await door.as('zhou')('survey.sheet', { id: one.id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('survey.print', { id }))).toBe('NOT_FOUND');
    given(await door.as('limin')('survey.close', { id, version }));
    expect(refusal(await door.as('limin')('survey.print', { id }))).toBe('SURVEY_NOT_NOW');
    expect(refusal(await door.as('limin')('survey.sheet', { id: one.id }))).toBe('NOT_FOUND');
  });

  test('from five on the figures and the words are written into one table, without a name', async () => {
    const { id } = await open();
    for (const who of neighbours.slice(0, 4))
      given(await door.as(who)('survey.answer', { id, answers: answers(0, '=1+1 楼太高') }));
    expect(refusal(await door.as('limin')('survey.export', { id }))).toBe('FEW_ANSWERS');
    given(await door.as('chen')('survey.answer', { id, answers: answers(1) }));
    expect(refusal(await door.as('denghong')('survey.export', { id }))).toBe('NOT_FOUND');
    const one = given(await door.as('limin')('survey.export', { id }, 'export-once'));
    expect(given(await door.as('limin')('survey.export', { id }, 'export-once'))).toEqual(one);
    await written(one.id);
    const { url, name } = given(await door.as('limin')('export.link', { id: one.id }));
    expect(name).toMatch(/^survey-.*\.xlsx$/);
    expect(refusal(await door.as('denghong')('export.link', { id: one.id }))).toBe('NOT_FOUND');
    const rows = rowsOf(Buffer.from(await (await fetch(url)).arrayBuffer()));
    expect(rows.slice(0, 3)).toEqual([
      ['题目', '选项', '人数', '占比', '写的话'],
      ['1. 装不装', '装', '4', '80 %'],
      ['1. 装不装', '不装', '1', '20 %'],
    ]);
    const words = rows.filter(([title]) => title === '4. 还想说什么').map((row) => row[4]);
    expect(words).toHaveLength(4);
    expect(words[0]).toMatch(/1\+1 楼太高$/);
    expect(words[0]).not.toMatch(/^=/);
    expect(JSON.stringify(rows)).not.toContain('王');
  });
});
