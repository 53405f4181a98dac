package io.torii.keycloak.token;

import io.torii.ceremony.token.TokenCeremony;
import io.torii.ceremony.token.TokenImport;
import io.torii.ceremony.token.TokenPorts;
import io.torii.domain.Subject;
import io.torii.domain.gate.Situation;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenState;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Hardware tokens of the realm of a session's context. */
public record TokenDesk(KeycloakSession session) {
    public TokenCeremony tokens() {
        return new TokenCeremony(ports());
    }

    public TokenImport imports() {
        return new TokenImport(ports());
    }

    public Optional<Token> find(String serial) {
        return ports().tokens().find(realm(), serial);
    }

    /** Those that wait for their first code; none is looked for where the realm gives out none. */
    public List<Token> waiting(Subject subject) {
        return TokenSettings.on(RealmPolicy.of(session.getContext().getRealm()))
                ? tokens().of(subject).stream()
                        .filter(token -> token.place().state() == TokenState.ASSIGNED)
                        .toList()
                : List.of();
    }

    /** Whether the user can ask for one: may be given it, has none that waits, and has nothing else (R88). */
    public boolean askable(Subject subject, Situation situation) {
        return situation.methods().usable(situation.policy()).isEmpty()
                && TokenSettings.on(RealmPolicy.of(session.getContext().getRealm()))
                && new TokenHolder(session, subject).entitled()
                && waiting(subject).isEmpty();
    }

    private TokenPorts ports() {
        return new TokenPorts(
                new JpaTokens(session, MasterKeys.of(session)), new KeycloakVerifiers(session), new KeycloakClock());
    }

    private String realm() {
        return session.getContext().getRealm().getId();
    }
}
