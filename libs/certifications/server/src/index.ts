export { MakePack } from './audit-pack/make-pack.job.js';
export { sweepPacks } from './audit-pack/pack-jobs.js';
export { SweepPacks } from './audit-pack/sweep-packs.job.js';
export { CertificationsModule } from './certifications.module.js';
export { AppointmentService, type SignedAppointment } from './appointment/appointment.service.js';
export { sweepLooks } from './gate/look-jobs.js';
export { SweepLooks } from './gate/sweep-looks.job.js';
export { CertificateIntake } from './intake/certificate-intake.service.js';
export { type CertificateImage, type CertificateTrace, type IntakeWrite } from './intake/intake.js';
