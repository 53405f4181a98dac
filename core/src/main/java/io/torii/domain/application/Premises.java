package io.torii.domain.application;

import java.time.LocalDate;

/**
 * Upon what an application that ends MFA is decided and carried out: as it is at that moment, not as it was when it came
 * (R13, R100).
 *
 * @param applicant whose it is
 * @param today in the realm's zone
 */
public record Premises(Applicant applicant, LocalDate today) {
    /** Whether the account can still be given what was asked for. */
    public boolean bear(Request request) {
        return switch (request.kind()) {
            case REGISTER_AGAIN -> true;
            case TOKEN -> applicant.tokenless();
            case END_MFA -> !applicant.privileged() && !applicant.due();
            case EXEMPTION ->
                !applicant.privileged()
                        && request.until().filter(today::isBefore).isPresent();
        };
    }
}
