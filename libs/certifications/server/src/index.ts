export { CertificationsModule } from './certifications.module.js';
export { AppointmentService, type SignedAppointment } from './appointment/appointment.service.js';
export { CertificateIntake } from './intake/certificate-intake.service.js';
export { type CertificateImage, type CertificateTrace, type IntakeWrite } from './intake/intake.js';
