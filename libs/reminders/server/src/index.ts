export { type DaySpan, type DueRange, DueSource } from './due/due-source.js';
export { NudgeService, type Nudged } from './nudge/nudge.service.js';
export { plan } from './plan/planner.rules.js';
export { RemindersModule } from './reminders.module.js';
export { RemindCompanies } from './tick/remind-companies.job.js';
export { remindCompanies, tickReminders } from './tick/tick-jobs.js';
export { TickReminders } from './tick/tick-reminders.job.js';
