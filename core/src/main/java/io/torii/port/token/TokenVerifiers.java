package io.torii.port.token;

import io.torii.domain.Subject;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenFace;
import java.util.Optional;

/** What verifies the codes of tokens at sign-in, and whom the realm gives tokens to. */
public interface TokenVerifiers {
    /** Whether the user holds a role that the realm gives tokens to (R88). */
    boolean entitled(Subject subject);

    /** How many apps and tokens the user verifies with, those of a device's own codes not among them (R94). */
    int apps(Subject subject);

    /** How many steps a clock may be off, and how many presses may be missing. */
    int window(String realm);

    /**
     * Begins to verify this token's codes.
     *
     * @param face with the press to come as its counter
     * @param typed the code that was just proven, which is not taken again
     * @return the credential's id; empty when the account cannot have one
     */
    Optional<String> create(Subject subject, Token token, TokenFace face, String typed);

    /** What a token in use shows, counted from its last code; empty when its credential is gone or unreadable. */
    Optional<TokenFace> face(Subject subject, String credential);

    /** The press to come. */
    void count(Subject subject, String credential, long counter);

    /** Ends verifying them; nothing when it has ended already. */
    void remove(Subject subject, String credential);
}
