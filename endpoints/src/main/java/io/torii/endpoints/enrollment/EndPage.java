package io.torii.endpoints.enrollment;

import io.torii.keycloak.enrollment.ProgressBar;

/**
 * What {@code torii-signed-out.ftl} and {@code torii-enroll-left.ftl} read.
 *
 * @param words the key of what happened, or empty
 * @param again where Security info begins anew
 * @param name of the client to go back to, or empty for the account console
 * @param home its address, or empty when there is none
 * @param bar where the procedure stands
 */
public record EndPage(String words, String again, String name, String home, ProgressBar bar) {}
