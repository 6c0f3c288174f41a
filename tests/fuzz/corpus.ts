/** What programs and malice send where a person would have typed a word. */
const deep = (levels: number): object => (levels === 0 ? {} : { $and: [deep(levels - 1)] });
const own = (json: string): unknown => JSON.parse(json);

/** Values of every kind that have broken something somewhere. */
export const nasty: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1.5, NaN, Infinity, -Infinity, 1e308, -1e308, 2 ** 53, 2 ** 31, 5e-324],
  ...[
    '',
    ' ',
    '\u0000',
    '\u0007',
    '\t\r\n',
    '\u202e\u2066',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\uffff',
    '👨‍👩‍👧‍👦🇨🇳',
    'Ⅷ',
    '𠮷',
  ],
  ...[
    '{"$gt":""}',
    '$where',
    '$gt',
    '__proto__',
    'constructor',
    'toString',
    '../../etc/passwd',
    '..\\',
    '%00',
    '%2e%2e/',
  ],
  ...[
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '=cmd|"/c calc"!A1',
    '${7*7}',
    '{{7*7}}',
    '(?:a+)+$',
    'javascript:1',
  ],
  ...[
    '字'.repeat(501),
    'a'.repeat(65),
    '9'.repeat(400),
    '/'.repeat(300),
    '0'.repeat(20_000),
    '\u0301'.repeat(900),
  ],
  ...[
    'null',
    'undefined',
    'NaN',
    'true',
    '[object Object]',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '-1',
    '1e9',
    '0x10',
  ],
  ...[
    'MTIzOmFiYw',
    'OjA',
    'LTE6YQ',
    'eyIkZ3QiOiIifQ',
    '990001/01/01/',
    '990001/',
    '/',
    '//',
    '990001/01/01/001/01/1/101/x/',
  ],
  ...['wx:wang', 'uid:wang', 'wang', 'limin', 'clock', 'admin', 'demo-tap', 'cloud://x/photos/wang/a.jpg'],
  ...[[], [[]], [null], ['a', ['b']], Array.from({ length: 300 }, () => 'x'), [{ $gt: '' }]],
  ...[
    {},
    { $gt: '' },
    { $ne: null },
    { $where: 'sleep(1000)' },
    { $regex: '.*' },
    { $in: [] },
    { $exists: true },
  ],
  ...[
    { $set: { role: 'admin' } },
    { $tcb_server_date: { offset: 0 } },
    { $numberLong: '1' },
    { $oid: '0' },
    { $date: 'x' },
  ],
  ...[{ length: 3 }, { toString: 'x' }, { then: 'x' }, { toJSON: 'x' }, { a: { b: { $gt: '' } } }, deep(60)],
  own('{"__proto__":{"admin":true}}'),
  own('{"constructor":{"prototype":{"admin":true}}}'),
];

/** Names that no input has, and some that every object has. */
export const strangeKeys = ['__proto__', 'constructor', '$where', '_id', 'by', 'now', 'role', 'a.b', '', '0'];

/** Words, ids, places, days and numbers such as people and pages send; whatever fits a field is put into it. */
export const plausible: readonly (string | number | boolean)[] = [
  ...['nobody', 'repair', 'lookin', 'demo-tap', 'wang', 'limin', 'asker', 'x'],
  ...[
    '990001/',
    '990001/01/',
    '990001/01/01/',
    '990001/01/01/003/',
    '990001/01/01/003/06/',
    '990001/01/01/003/06/2/302/',
  ],
  ...['990001/01/02/', '990001/01/02/001/01/1/101/', '990001/99/', '990001/01/01/003/06/9/999/'],
  ...['2026-11-20', '2026-11-21', '2026-12-24', '08:30', '20:00', '13800002046', '66550123', '420583'],
  ...['厨房灯不亮', '{"$gt":""}', '<b>字</b>', '王秀兰', '李', '=1+1', '👵', 'wxl', '\u202e倒'],
  ...['MTIzOmFiYw', ''],
  ...[0, 1, 2, 3, 5, 7, 10, 60, 100, 1000, 1_763_600_000_000, 1_900_000_000_000, -1, 4_102_444_800_000],
  ...[true, false],
];
