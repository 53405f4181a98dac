package io.torii.endpoints.setup;

import io.torii.keycloak.setup.Finding;
import io.torii.keycloak.setup.Mending;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that is amiss.
 *
 * @param key stable
 * @param weight {@code open}, {@code shut} or {@code note}
 * @param about the flow, client, provider, action or setting; empty for the realm itself
 * @param mend what it means and how it is mended, by language
 */
public record FindingView(String key, String weight, String about, Map<String, String> mend) {
    static FindingView of(Finding finding) {
        var flaw = finding.flaw();
        return new FindingView(
                flaw.key(), flaw.weight().name().toLowerCase(Locale.ROOT), finding.about(), Mending.of(flaw));
    }
}
