package io.torii.keycloak.token;

import io.torii.domain.Subject;
import io.torii.domain.token.Arrival;
import io.torii.domain.token.FactoryToken;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenFace;
import io.torii.domain.token.TokenState;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.Keys;
import io.torii.port.token.Tokens;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * One row per token. It is looked at and handed out in transactions of its own; where a credential of Keycloak's goes with
 * the change, both are in the request's.
 */
public final class JpaTokens implements Tokens {
    private static final String THIS = " where t.realm = :realm and t.serial = :serial and t.state = :state";
    private static final String ASSIGN =
            "update TokenRow t set t.state = 'ASSIGNED', t.user = :user, t.since = :at" + THIS;
    private static final String USE =
            "update TokenRow t set t.state = 'ACTIVE', t.credential = :credential" + THIS + " and t.user = :user";
    private static final String END = "update TokenRow t set t.user = null, t.credential = null, t.since = :at,";
    private static final String RETURN = END + " t.state = 'FREE', t.counter = :counter" + THIS;
    private static final String REVOKE = END + " t.state = 'REVOKED', t.seed = null" + THIS;
    private static final String OF_USER =
            "select t from TokenRow t where t.realm = :realm and t.user = :user order by t.serial";

    private final KeycloakSession session;
    private final OwnTransaction own;
    private final Keys keys;

    public JpaTokens(KeycloakSession session, Keys keys) {
        this.session = session;
        this.own = new OwnTransaction(session.getKeycloakSessionFactory());
        this.keys = keys;
    }

    @Override
    public List<Arrival> keep(String realm, List<FactoryToken> tokens, Instant at) {
        return new TokenIntake(own, TokenSeal.of(keys, realm)).keep(tokens, at);
    }

    @Override
    public Optional<Token> find(String realm, String serial) {
        return row(realm, serial).flatMap(TokenRow::token);
    }

    @Override
    public List<Token> of(Subject subject) {
        return own.get(rows -> rows.createQuery(OF_USER, TokenRow.class)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .getResultStream()
                .map(TokenRow::token)
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    public Optional<TokenFace> face(String realm, String serial) {
        return row(realm, serial).flatMap(row -> row.mode()
                .flatMap(mode ->
                        TokenSeal.of(keys, realm).open(row).map(seed -> new TokenFace(seed, mode, row.counter()))));
    }

    @Override
    public boolean assign(Subject subject, String serial, Instant at) {
        return own.get(rows -> only(rows.createQuery(ASSIGN), subject.realm(), serial, TokenState.FREE)
                        .setParameter("user", subject.user())
                        .setParameter("at", at.getEpochSecond())
                        .executeUpdate()
                == 1);
    }

    @Override
    public boolean use(Subject subject, String serial, String credential) {
        return only(requests().createQuery(USE), subject.realm(), serial, TokenState.ASSIGNED)
                        .setParameter("user", subject.user())
                        .setParameter("credential", credential)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean end(String realm, Token token, Optional<Long> counter, Instant at) {
        // A state has one user and one credential as long as it lasts, but a token can come and go within it.
        var whose = token.place().user().isPresent() ? " and t.user = :user" : "";
        var update = requests().createQuery((counter.isPresent() ? RETURN : REVOKE) + whose);
        token.place().user().ifPresent(user -> update.setParameter("user", user));
        counter.ifPresent(press -> update.setParameter("counter", press));
        return only(update, realm, token.serial(), token.place().state())
                        .setParameter("at", at.getEpochSecond())
                        .executeUpdate()
                == 1;
    }

    private static Query only(Query update, String realm, String serial, TokenState from) {
        return update.setParameter("realm", realm)
                .setParameter("serial", serial)
                .setParameter("state", from.name());
    }

    private Optional<TokenRow> row(String realm, String serial) {
        return own.get(rows -> Optional.ofNullable(rows.find(TokenRow.class, new TokenRow.Key(realm, serial))));
    }

    private EntityManager requests() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
