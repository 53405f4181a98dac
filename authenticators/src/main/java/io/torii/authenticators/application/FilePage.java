package io.torii.authenticators.application;

import io.torii.keycloak.application.PageWords;
import java.util.List;

/**
 * What {@code torii-application-file.ftl} reads.
 *
 * @param said what is in the way, or one with an empty key
 * @param reasons names of {@code Cause}
 * @param when from when staff look at it, in the realm's zone
 */
public record FilePage(PageWords said, List<String> reasons, String when) {}
