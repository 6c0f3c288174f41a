jest.setTimeout(60_000);

/** Some suites pass an async function to `describe`, which jest has stopped taking. Their tests are declared at once. */
const original = globalThis.describe;
const synchronous = (declare) => (name, body) => declare(name, () => void body());
globalThis.describe = Object.assign(synchronous(original), {
  only: synchronous(original.only),
  skip: synchronous(original.skip),
  each: original.each,
});
