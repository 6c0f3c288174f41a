/** Stands in for power-assert, which is Node's assert with longer messages. */
module.exports = require('node:assert');
