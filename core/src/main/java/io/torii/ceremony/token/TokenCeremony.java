package io.torii.ceremony.token;

import io.torii.domain.Subject;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenFace;
import io.torii.domain.token.TokenFace.Pair;
import io.torii.domain.token.TokenHandling;
import io.torii.domain.token.TokenMode;
import io.torii.domain.token.TokenState;
import java.util.List;
import java.util.Optional;

/** A hardware token's way: handed out by one person, proven by its first code, put right, taken back (R59, R88, R94). */
public final class TokenCeremony {
    private static final int MOST = 5;

    private final TokenPorts ports;

    public TokenCeremony(TokenPorts ports) {
        this.ports = ports;
    }

    public List<Token> of(Subject subject) {
        return ports.tokens().of(subject);
    }

    /** Hands a free token to a user; nothing verifies its codes yet. */
    public TokenHandling assign(Subject subject, String serial) {
        if (ports.tokens().find(subject.realm(), serial).isEmpty()) {
            return TokenHandling.UNKNOWN;
        }
        if (!ports.verifiers().entitled(subject)) {
            return TokenHandling.ROLE;
        }
        var waiting = of(subject).stream()
                .filter(token -> token.place().state() == TokenState.ASSIGNED)
                .count();
        if (ports.verifiers().apps(subject) + waiting >= MOST) {
            return TokenHandling.FULL;
        }
        return ports.tokens().assign(subject, serial, ports.clock().now()) ? TokenHandling.DONE : TokenHandling.PLACE;
    }

    /** By the first code of a token that this user was handed. */
    public TokenHandling activate(Subject subject, String serial, String typed) {
        var token = own(subject, serial);
        if (token.isEmpty()) {
            return TokenHandling.UNKNOWN;
        }
        if (token.get().place().state() != TokenState.ASSIGNED) {
            return TokenHandling.PLACE;
        }
        if (!ports.verifiers().entitled(subject)) {
            return TokenHandling.ROLE;
        }
        if (ports.verifiers().apps(subject) >= MOST) {
            return TokenHandling.FULL;
        }
        return ports.tokens()
                .face(subject.realm(), serial)
                .map(face -> proven(subject, token.get(), face, typed))
                .orElse(TokenHandling.CODE);
    }

    private TokenHandling proven(Subject subject, Token token, TokenFace face, String typed) {
        var now = ports.clock().now();
        var step = face.at(typed, now);
        if (step.isEmpty()) {
            return TokenHandling.CODE;
        }
        if (off(subject, face, step.getAsLong())) {
            return TokenHandling.CLOCK;
        }
        var next = new TokenFace(face.seed(), face.mode(), counted(face.mode()) ? step.getAsLong() + 1 : 0);
        var made = ports.verifiers().create(subject, token, next, typed);
        var used = made.filter(credential -> ports.tokens().use(subject, token.serial(), credential));
        if (used.isEmpty()) {
            // Staff or another tab were faster: nothing that verifies its codes is left behind.
            made.ifPresent(credential -> ports.verifiers().remove(subject, credential));
        }
        return used.isPresent() ? TokenHandling.DONE : TokenHandling.PLACE;
    }

    /**
     * Puts a token in use right by two codes in a row. One that counts presses goes on from there; of one with a clock it is
     * told whether the sign-in takes what it shows.
     */
    public TokenHandling resynchronise(Subject subject, String serial, Pair typed) {
        var token = own(subject, serial);
        if (token.isEmpty()) {
            return TokenHandling.UNKNOWN;
        }
        var credential = token.get().place().credential();
        var face = credential.flatMap(id -> ports.verifiers().face(subject, id));
        if (face.isEmpty()) {
            return TokenHandling.PLACE;
        }
        var step = face.get().at(typed, ports.clock().now());
        if (step.isEmpty()) {
            return TokenHandling.CODE;
        }
        if (off(subject, face.get(), step.getAsLong())) {
            return TokenHandling.CLOCK;
        }
        if (counted(face.get().mode())) {
            ports.verifiers().count(subject, credential.get(), step.getAsLong() + 1);
        }
        return TokenHandling.DONE;
    }

    /** Takes a token out of use, or back into the drawer; whoever had it no longer signs in with it. */
    public TokenHandling end(String realm, Token token, boolean returned) {
        var had = token.place().user().map(user -> new Subject(realm, user));
        var press = returned ? next(realm, token, had) : Optional.<Long>empty();
        if (token.place().state() == TokenState.REVOKED || (returned && press.isEmpty())) {
            return TokenHandling.PLACE;
        }
        if (!ports.tokens().end(realm, token, press, ports.clock().now())) {
            return TokenHandling.PLACE;
        }
        had.ifPresent(subject -> token.place().credential().ifPresent(credential -> ports.verifiers()
                .remove(subject, credential)));
        return TokenHandling.DONE;
    }

    /**
     * The press to come: no code that somebody has seen serves the next one who has the token. Empty when the credential
     * that counted is gone.
     */
    private Optional<Long> next(String realm, Token token, Optional<Subject> had) {
        var credential = token.place().credential();
        return credential.isPresent() && counted(token.mode())
                ? had.flatMap(subject -> ports.verifiers().face(subject, credential.get()))
                        .map(TokenFace::counter)
                : ports.tokens().face(realm, token.serial()).map(TokenFace::counter);
    }

    private boolean off(Subject subject, TokenFace face, long step) {
        return face.drift(step, ports.clock().now())
                .filter(drift -> Math.abs(drift) > ports.verifiers().window(subject.realm()))
                .isPresent();
    }

    private static boolean counted(TokenMode mode) {
        return mode.kind() == TokenMode.Kind.HOTP;
    }

    private Optional<Token> own(Subject subject, String serial) {
        return ports.tokens().find(subject.realm(), serial).filter(token -> token.isOf(subject.user()));
    }
}
