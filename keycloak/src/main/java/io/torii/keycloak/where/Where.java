package io.torii.keycloak.where;

import io.torii.domain.LiteralAddress;
import io.torii.domain.binding.NetworkRange;
import io.torii.domain.where.AddressBlock;
import io.torii.domain.where.NamedNetwork;
import io.torii.domain.where.Place;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.SettingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** About where an address is (R34): shown to people, and never asked by anything that decides. */
public final class Where {
    private static final Logger LOG = Logger.getLogger(Where.class);

    private final KeycloakSession session;

    private Where(KeycloakSession session) {
        this.session = session;
    }

    /** As the realm of the session's context sees it. */
    public static Where of(KeycloakSession session) {
        return new Where(session);
    }

    /** The realm's name for the network, else country and city, else nothing: the shortened address is shown beside it. */
    public String about(String remoteAddress, Locale language) {
        return about(range -> range.contains(remoteAddress), remoteAddress, language);
    }

    /** The same of a neighbourhood, which is all that is kept of a sign-in: a network must have the whole of it. */
    public String about(AddressBlock block, Locale language) {
        return about(range -> block.range().filter(range::covers).isPresent(), block.first(), language);
    }

    private String about(Predicate<NetworkRange> network, String address, Locale language) {
        return networks().stream()
                .filter(named -> network.test(named.range()))
                .map(named -> named.name(language))
                .findFirst()
                .or(() -> place(address).map(place -> said(place, language)))
                .orElse("");
    }

    /** Without names a sign-in is shown with less; it is not refused for what decides nothing. */
    private List<NamedNetwork> networks() {
        var realm = session.getContext().getRealm();
        try {
            return RealmPolicy.of(realm).get(WhereSettings.NETWORKS);
        } catch (SettingException e) {
            LOG.warnf("Realm %s has no names for its networks: %s", realm.getName(), e.getMessage());
            return List.of();
        }
    }

    private Optional<Place> place(String remoteAddress) {
        return WhereService.of(session).places().flatMap(places -> LiteralAddress.parse(remoteAddress)
                .flatMap(places::find));
    }

    private String said(Place place, Locale language) {
        var country = place.country().in(language);
        var city = place.city().in(language);
        if (country.isPresent() && city.isPresent()) {
            return new ThemeWords(session).say(language, "torii-where-city", city.get(), country.get());
        }
        return city.or(() -> country).orElse("");
    }
}
