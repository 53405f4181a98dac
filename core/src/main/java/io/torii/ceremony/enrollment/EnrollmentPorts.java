package io.torii.ceremony.enrollment;

import io.torii.port.Clock;
import io.torii.port.enrollment.Announcements;
import io.torii.port.enrollment.Enrollments;
import io.torii.port.enrollment.Registered;

/** What the ceremonies of enrolment stand on. */
public record EnrollmentPorts(
        Enrollments enrollments, Registered registered, Announcements announcements, Clock clock) {}
