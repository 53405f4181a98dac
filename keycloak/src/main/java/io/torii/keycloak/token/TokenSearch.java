package io.torii.keycloak.token;

import io.torii.domain.token.Token;
import io.torii.domain.token.TokenState;
import io.torii.keycloak.storage.OwnTransaction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Which of a realm's tokens are asked for.
 *
 * @param part of a serial number or of the name that the list gave; empty for all
 * @param state in which, or in any
 */
public record TokenSearch(String part, Optional<TokenState> state) {
    private static final String FIND = "select t from TokenRow t where t.realm = :realm"
            + " and (lower(t.serial) like :part escape '!' or lower(t.meantFor) like :part escape '!')";
    private static final String BY_STATE = " and t.state = :state";

    /** In the order of their serial numbers. */
    public List<Token> of(KeycloakSession session, int first, int max) {
        var realm = session.getContext().getRealm().getId();
        return new OwnTransaction(session.getKeycloakSessionFactory()).get(rows -> {
            var query = rows.createQuery(
                            FIND + (state.isPresent() ? BY_STATE : "") + " order by t.serial", TokenRow.class)
                    .setParameter("realm", realm)
                    .setParameter("part", "%" + literal() + "%");
            state.ifPresent(which -> query.setParameter("state", which.name()));
            return query.setFirstResult(first)
                    .setMaxResults(max)
                    .getResultStream()
                    .map(TokenRow::token)
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    private String literal() {
        return part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
