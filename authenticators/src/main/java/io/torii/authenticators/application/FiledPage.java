package io.torii.authenticators.application;

/**
 * What {@code torii-application-filed.ftl} reads.
 *
 * @param code the pick-up code, shown this once; empty where the realm asks for none
 * @param when from when staff look at it
 * @param address where the applicant comes back to
 */
public record FiledPage(String code, String when, String address) {
    @Override
    public String toString() {
        return "FiledPage[redacted]";
    }
}
