package io.torii.authenticators.recovery;

import io.torii.domain.accesspass.Issued.Handed;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.WrittenTime;
import io.torii.keycloak.recovery.Issuing;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * What the page {@code torii-recovery-issued.ftl} reads: the one place that shows a pass.
 *
 * @param pass what is typed where the password goes, and how long; one with an empty text where none was issued
 * @param next how it goes on
 */
public record IssuedPage(Pass pass, Next next) {
    static IssuedPage of(KeycloakSession session, UserModel user, Issuing.Result issued, Next next) {
        var pass = issued.pass().map(handed -> pass(session, user, handed)).orElse(new Pass("", "", ""));
        return new IssuedPage(pass, next);
    }

    private static Pass pass(KeycloakSession session, UserModel user, Handed handed) {
        var end = handed.pass().term().end();
        var minutes = Duration.between(new KeycloakClock().now(), end).toMinutes();
        return new Pass(
                handed.secret().reveal(),
                WrittenTime.of(session, user).exact(end),
                String.valueOf(Math.max(1, minutes)));
    }

    /**
     * A pass.
     *
     * @param text its letters and digits
     * @param end when it ends, written out
     * @param minutes how many are left
     */
    public record Pass(String text, String end, String minutes) {
        @Override
        public String toString() {
            return "Pass[redacted]";
        }
    }

    /**
     * How it goes on.
     *
     * @param password whether a new password counts from now on
     * @param address where the user signs in with it
     */
    public record Next(boolean password, String address) {}
}
