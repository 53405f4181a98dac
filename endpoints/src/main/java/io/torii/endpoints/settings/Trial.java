package io.torii.endpoints.settings;

import io.torii.endpoints.gate.Forecast;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.policy.PolicyBook;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** What settings would do, in a transaction of their own that is never committed. */
record Trial(KeycloakSession session, Map<String, String> values) {
    TrialView view() {
        var book = new PolicyBook(session.getContext().getRealm());
        new Edit(book, values).place();
        var refused = book.refused(values);
        return new TrialView(
                refused,
                Misconfigured.unless(() -> Forecast.tomorrow(session)),
                refused.isEmpty() ? Misconfigured.unless(this::after) : null);
    }

    private Forecast after() {
        try (var trial = session.getKeycloakSessionFactory().create()) {
            trial.getTransactionManager().begin();
            try {
                var realm =
                        trial.realms().getRealm(session.getContext().getRealm().getId());
                trial.getContext().setRealm(realm);
                new PolicyBook(realm).write(values);
                return Forecast.tomorrow(trial);
            } finally {
                trial.getTransactionManager().rollback();
            }
        }
    }
}
