export { FixedClock } from './clock/clock.js';
export { aDatabase, anEmptyDatabase, type TestDatabase } from './testing/a-database.js';
export { aHouse, type House } from './testing/a-house.js';
export { anSmtpServer, type SmtpServer } from './mail/testing/an-smtp-server.js';
