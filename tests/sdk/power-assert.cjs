const assert = require('node:assert');

/** Stands in for power-assert, which takes a comparison with one argument for one with `undefined`. */
module.exports = Object.assign((...args) => assert(...args), assert, {
  strictEqual: (actual, expected, message) => assert.strictEqual(actual, expected, message),
});
