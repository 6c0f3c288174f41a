import { signedHeaders } from './tencentApi';

/** The example of Tencent Cloud's own documentation (Signature v3), whose keys are asterisks. */
const example = {
  url: 'https://cvm.tencentcloudapi.com/',
  service: 'cvm',
  version: '2017-03-12',
  action: 'DescribeInstances',
  body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
  at: 1551113065,
};
const key = { id: `AKID${'*'.repeat(32)}`, key: '*'.repeat(32) };
const published = '10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f';

test('signs a call as the documentation shows it', () => {
  expect(signedHeaders(example, key)).toEqual({
    authorization: `TC3-HMAC-SHA256 Credential=${key.id}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=${published}`,
    'content-type': 'application/json; charset=utf-8',
    'x-tc-action': 'DescribeInstances',
    'x-tc-timestamp': '1551113065',
    'x-tc-version': '2017-03-12',
  });
});

test.each([
  { body: '{}' },
  { action: 'RunInstances' },
  { url: 'https://cvm.example.com/' },
  { at: example.at + 1 },
])('with %j the signature is another', (change) => {
  const { authorization = '' } = signedHeaders({ ...example, ...change }, key);
  expect(authorization).toMatch(/Signature=[0-9a-f]{64}$/);
  expect(authorization).not.toContain(published);
});
