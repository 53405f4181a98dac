package io.torii.port.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Applicant;
import java.time.LocalDate;
import java.util.Optional;

/** What accounts are. */
public interface Applicants {
    /** As it is stored now; empty for an account that is not there. */
    Optional<Applicant> of(Subject subject);

    /** Today, in the zone of this realm. */
    LocalDate today(String realm);
}
