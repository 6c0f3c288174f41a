/** Stands in for the upstream tests' `src/index`: the SDK that is installed. */
module.exports = { __esModule: true, default: require('@cloudbase/node-sdk') };
