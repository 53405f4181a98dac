package io.torii.actions.application;

/**
 * What {@code torii-applying-filed.ftl} reads.
 *
 * @param code the pick-up code, shown this once; empty where there is none
 * @param when from when staff look at it
 * @param address where the applicant comes back to
 */
public record FiledPage(String code, String when, String address) {
    @Override
    public String toString() {
        return "FiledPage[redacted]";
    }
}
