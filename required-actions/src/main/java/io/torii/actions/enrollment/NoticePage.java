package io.torii.actions.enrollment;

/**
 * What {@code torii-enroll-notice.ftl} reads.
 *
 * @param words the key of what is in the way
 * @param again where Security info begins anew, with the factor asked for
 * @param guarded whether a sign-in waits for a method, so that there is nothing else to go to
 */
public record NoticePage(String words, String again, boolean guarded) {}
