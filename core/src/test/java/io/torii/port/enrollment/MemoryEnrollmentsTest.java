package io.torii.port.enrollment;

import io.torii.domain.Subject;
import io.torii.fake.MemoryEnrollments;
import java.util.UUID;

final class MemoryEnrollmentsTest implements EnrollmentsContract {
    private final MemoryEnrollments enrollments = new MemoryEnrollments();

    @Override
    public Enrollments enrollments() {
        return enrollments;
    }

    @Override
    public Subject newcomer() {
        return new Subject("realm", UUID.randomUUID().toString());
    }

    @Override
    public void garble(Subject subject) {
        enrollments.garble(subject);
    }
}
