package io.torii.keycloak.delivery;

import io.torii.domain.SecretText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.Config;

/**
 * A gateway's options: the server's own ({@code spi-torii-gateway--<vendor>--<option>}, for all realms), and over them
 * what a realm has put in the vault (R45). Read them while the session is open; keep the values, not this reader.
 */
public final class GatewayOptions {
    private final Config.Scope server;
    private final Function<String, Optional<String>> realmOverride;

    private GatewayOptions(Config.Scope server, Function<String, Optional<String>> realmOverride) {
        this.server = server;
        this.realmOverride = realmOverride;
    }

    public static GatewayOptions ofServer(Config.Scope server) {
        return new GatewayOptions(server, option -> Optional.empty());
    }

    /**
     * @param realmOverride from an option's name to what the realm has for it, already resolved, see
     *     {@link RealmOverrides}; a blank one leaves the option empty, only an absent one leaves it to the server
     */
    public static GatewayOptions of(Config.Scope server, Function<String, Optional<String>> realmOverride) {
        return new GatewayOptions(server, realmOverride);
    }

    /** The server's own options alone: for addresses, which a realm must not turn the server's secrets to. */
    public GatewayOptions server() {
        return ofServer(server);
    }

    /**
     * The same options, of which those of an account stay together: as soon as the realm has one that signs in, the server
     * has none of them, nor any that means nothing outside of its account.
     *
     * @param signing options that sign in or verify
     * @param bound options that only this account knows
     */
    public GatewayOptions account(List<String> signing, String... bound) {
        if (signing.stream().noneMatch(option -> realmOverride.apply(option).isPresent())) {
            return this;
        }
        var servers = Stream.concat(signing.stream(), Stream.of(bound)).collect(Collectors.toSet());
        return of(server, option -> realmOverride
                .apply(option)
                .or(() -> servers.contains(option) ? Optional.of("") : Optional.empty()));
    }

    /** The option's words; empty when neither the realm nor the server has any. */
    public Optional<String> text(String option) {
        return realmOverride
                .apply(option)
                .or(() -> Optional.ofNullable(server.get(option)))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    /** The number that calls come from: {@code voice-from}, or {@code from} when that is a number. */
    public Optional<String> voice() {
        return text("voice-from").or(() -> text("from").filter(from -> from.matches("\\+?[0-9]{7,15}")));
    }

    public Optional<SecretText> secret(String option) {
        return text(option).map(SecretText::of);
    }

    /**
     * A number of the server's own options; realms do not override those.
     *
     * @throws IllegalArgumentException when it is no number or out of range, so that the server does not start with it
     */
    public int number(String option, Range range) {
        var words = server().text(option);
        try {
            return range.checked(words.map(Integer::valueOf).orElse(range.preset()));
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    option + " must be a number from " + range.least() + " to " + range.most(), refused);
        }
    }

    /** Those of the required options that are absent, in the order asked. */
    public List<String> missing(String... required) {
        return List.of(required).stream()
                .filter(option -> text(option).isEmpty())
                .toList();
    }

    /** The limits of a number, both inclusive, and what holds when it is not set. */
    public record Range(int least, int preset, int most) {
        private int checked(int value) {
            if (value < least || value > most) {
                throw new IllegalArgumentException("out of range");
            }
            return value;
        }
    }
}
