package io.torii.port.token;

import io.torii.domain.Subject;
import io.torii.domain.token.Arrival;
import io.torii.domain.token.FactoryToken;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenFace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The hardware tokens of realms; seeds are sealed, and open for {@link #face} alone. */
public interface Tokens {
    /** Keeps those whose serial number is not there yet, each once whoever else imports; what became of each, in order. */
    List<Arrival> keep(String realm, List<FactoryToken> tokens, Instant at);

    Optional<Token> find(String realm, String serial);

    /** Those that the user has, in use or not yet. */
    List<Token> of(Subject subject);

    /** What the token shows, counted from where it came to us; empty once its seed is erased or cannot be opened. */
    Optional<TokenFace> face(String realm, String serial);

    /** Hands a free token to a user: true for exactly one caller. */
    boolean assign(Subject subject, String serial, Instant at);

    /**
     * Notes that a token handed to this user is verified by this credential from now on: true for exactly one caller. Holds
     * only if what the caller does besides is committed.
     */
    boolean use(Subject subject, String serial, String credential);

    /**
     * Takes a token from wherever this snapshot says that it is: true for exactly one caller. Holds as {@link #use} does.
     *
     * @param counter for one that goes back into the drawer, the press to come; empty for one that is gone: its seed is
     *     erased
     */
    boolean end(String realm, Token token, Optional<Long> counter, Instant at);
}
