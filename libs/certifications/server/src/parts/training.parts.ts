import { BookingRepository } from '../booking/booking.repository.js';
import { BookingService } from '../booking/booking.service.js';
import { ForecastController } from '../forecast/forecast.controller.js';
import { ForecastRepository } from '../forecast/forecast.repository.js';
import { ForecastService } from '../forecast/forecast.service.js';
import { AttendanceService } from '../training/attendance.service.js';
import { GraduationService } from '../training/graduation.service.js';
import { InvitationService } from '../training/invitation.service.js';
import { ParticipantRepository } from '../training/participant.repository.js';
import { TrainingAheadDues } from '../training/training-ahead.dues.js';
import { TrainingCancelledDues } from '../training/training-cancelled.dues.js';
import { TrainingDuesRepository } from '../training/training-dues.repository.js';
import { TrainingInvitedDues } from '../training/training-invited.dues.js';
import { TrainingListRepository } from '../training/training-list.repository.js';
import { TrainingMail } from '../training/training-mail.service.js';
import { TrainingPages } from '../training/training-pages.service.js';
import { TrainingReadingService } from '../training/training-reading.service.js';
import { TrainingController } from '../training/training.controller.js';
import { TrainingRepository } from '../training/training.repository.js';
import { TrainingService } from '../training/training.service.js';
import { type Parts } from './parts.js';

/** Training sessions, and what lapses when. */
export const training: Parts = {
  controllers: [ForecastController, TrainingController],
  providers: [
    AttendanceService,
    BookingRepository,
    BookingService,
    ForecastRepository,
    ForecastService,
    GraduationService,
    InvitationService,
    ParticipantRepository,
    TrainingAheadDues,
    TrainingCancelledDues,
    TrainingDuesRepository,
    TrainingInvitedDues,
    TrainingListRepository,
    TrainingMail,
    TrainingPages,
    TrainingReadingService,
    TrainingRepository,
    TrainingService,
  ],
};
