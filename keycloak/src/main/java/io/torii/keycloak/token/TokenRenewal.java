package io.torii.keycloak.token;

import io.torii.domain.KeyPurpose;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.Keys;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;

/** Seals seeds anew for the present master key, so that the one before it can be taken away (R44). */
public final class TokenRenewal {
    private static final int AT_ONCE = 500;
    private static final String REALMS = "select distinct t.realm from TokenRow t where t.seed is not null";
    private static final String NEXT = "select t from TokenRow t where t.realm = :realm and t.serial > :last"
            + " and t.seed is not null order by t.serial";
    private static final String RENEW = "update TokenRow t set t.seed = :next"
            + " where t.realm = :realm and t.serial = :serial and t.seed = :seed";

    private final OwnTransaction own;
    private final Keys keys;

    public TokenRenewal(KeycloakSessionFactory factory, Keys keys) {
        this.own = new OwnTransaction(factory);
        this.keys = keys;
    }

    /** Looks at all of them, unless there is no earlier key; how many it has sealed anew. */
    public int run() {
        var realms = own.get(rows -> rows.createQuery(REALMS, String.class).getResultList());
        return realms.stream()
                .filter(realm -> !keys.of(realm, KeyPurpose.TOKEN).previous().isEmpty())
                .mapToInt(this::run)
                .sum();
    }

    private int run(String realm) {
        var seal = TokenSeal.of(keys, realm);
        var renewed = 0;
        for (var some = after(realm, ""); !some.isEmpty(); some = after(realm, last(some))) {
            renewed += Math.toIntExact(
                    some.stream().filter(row -> renew(seal, row)).count());
        }
        return renewed;
    }

    private List<TokenRow> after(String realm, String last) {
        return own.get(rows -> rows.createQuery(NEXT, TokenRow.class)
                .setParameter("realm", realm)
                .setParameter("last", last)
                .setMaxResults(AT_ONCE)
                .getResultList());
    }

    private static String last(List<TokenRow> some) {
        return some.get(some.size() - 1).serial();
    }

    private boolean renew(TokenSeal seal, TokenRow row) {
        return seal.renewed(row)
                .filter(next -> replaced(seal.realm(), row, next))
                .isPresent();
    }

    /** Not one that was revoked meanwhile, or that another node was faster with. */
    private boolean replaced(String realm, TokenRow row, String next) {
        return own.get(rows -> rows.createQuery(RENEW)
                        .setParameter("next", next)
                        .setParameter("realm", realm)
                        .setParameter("serial", row.serial())
                        .setParameter("seed", row.seed().orElseThrow())
                        .executeUpdate())
                == 1;
    }
}
