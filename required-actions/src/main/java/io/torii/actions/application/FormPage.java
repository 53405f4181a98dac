package io.torii.actions.application;

import io.torii.domain.application.Kind;
import io.torii.keycloak.application.PageWords;
import java.util.List;

/**
 * What {@code torii-applying-form.ftl} reads.
 *
 * @param said what is in the way, or one with an empty key
 * @param kind what is applied for, a {@code Kind}
 * @param services what stops working without MFA; only for what ends it
 * @param reasons names of {@code Cause}; none where the user's own words say why
 * @param typed what was typed before
 * @param latest the last day of an exemption; empty for anything else
 * @param when from when staff look at it
 */
public record FormPage(
        PageWords said,
        String kind,
        List<String> services,
        List<String> reasons,
        Typed typed,
        String latest,
        String when) {
    public boolean ends() {
        return Kind.valueOf(kind).ends();
    }

    /** What a refused form had in it. */
    public record Typed(String words, String until) {}
}
