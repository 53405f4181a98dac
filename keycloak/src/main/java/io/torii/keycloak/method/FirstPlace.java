package io.torii.keycloak.method;

import io.torii.domain.method.Lineup;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Strength;
import io.torii.domain.method.Terms;
import io.torii.keycloak.policy.SettingException;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * What is asked first while methods go, whoever takes them away: where it is among them, the strongest that is left has its
 * place (R2, R39), and not the one that Keycloak happens to list next.
 */
public record FirstPlace(KeycloakSession session, UserModel user) {
    private static final Terms ANY = new Terms(Strength.ANY, 1, Set.<MethodKind>of());

    /** Has these credentials removed; whether another method is asked first from now on. */
    public boolean without(Set<String> going, Runnable removal) {
        var first = lineup().flatMap(Lineup::first).map(line -> line.method().credential());
        removal.run();
        return first.filter(going::contains).isPresent() && promoted();
    }

    private boolean promoted() {
        return lineup().flatMap(Lineup::strongest)
                .filter(new DefaultMethod(user)::make)
                .isPresent();
    }

    /** Empty where the realm's settings cannot be read: what has to go goes all the same. */
    private Optional<Lineup> lineup() {
        try {
            return Optional.of(new UserLineup(session, user).of(ANY));
        } catch (SettingException e) {
            return Optional.empty();
        }
    }
}
