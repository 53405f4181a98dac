package io.torii.actions.accesspass;

import io.torii.actions.enrollment.EnrollPage;
import java.util.List;

/**
 * What the page {@code torii-registration.ftl} reads.
 *
 * @param notice what has just happened, or one with an empty key
 * @param methods what was registered here
 * @param panels what can be registered
 * @param minutes how long that is possible
 * @param password whether a new password can be set
 */
public record RegisterPage(
        EnrollPage.Words notice,
        List<EnrollPage.Line> methods,
        List<EnrollPage.Panel> panels,
        String minutes,
        boolean password) {}
