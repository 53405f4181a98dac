package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.token.Arrival;
import io.torii.domain.token.FactoryToken;
import io.torii.domain.token.Token;
import io.torii.domain.token.Token.Place;
import io.torii.domain.token.TokenFace;
import io.torii.domain.token.TokenState;
import io.torii.port.token.Tokens;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tokens in memory, each realm's in one map; one lock makes every step atomic. */
public final class MemoryTokens implements Tokens {
    private final Map<List<String>, Kept> kept = new LinkedHashMap<>();

    @Override
    public synchronized List<Arrival> keep(String realm, List<FactoryToken> tokens, Instant at) {
        return tokens.stream().map(token -> keep(realm, token, at)).toList();
    }

    private Arrival keep(String realm, FactoryToken made, Instant at) {
        var key = List.of(realm, made.serial());
        var there = kept.entrySet().stream()
                .filter(entry -> entry.getKey().get(0).equals(realm))
                .filter(entry -> entry.getKey().get(1).equalsIgnoreCase(made.serial()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (there == null) {
            var free = new Place(TokenState.FREE, Optional.empty(), Optional.empty());
            var token = new Token(made.serial(), made.mode(), made.make(), made.meantFor(), free, at);
            kept.put(key, new Kept(token, Optional.of(made.face())));
            return Arrival.KEPT;
        }
        return there.face()
                .map(face -> face.seed().equals(made.seed()) && face.mode().equals(made.mode())
                        ? Arrival.THERE
                        : Arrival.DIFFERS)
                .orElse(Arrival.REVOKED);
    }

    @Override
    public synchronized Optional<Token> find(String realm, String serial) {
        return Optional.ofNullable(kept.get(List.of(realm, serial))).map(Kept::token);
    }

    @Override
    public synchronized List<Token> of(Subject subject) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().get(0).equals(subject.realm()))
                .map(entry -> entry.getValue().token())
                .filter(token -> token.isOf(subject.user()))
                .toList();
    }

    @Override
    public synchronized Optional<TokenFace> face(String realm, String serial) {
        return Optional.ofNullable(kept.get(List.of(realm, serial))).flatMap(Kept::face);
    }

    @Override
    public synchronized boolean assign(Subject subject, String serial, Instant at) {
        var place = new Place(TokenState.ASSIGNED, Optional.of(subject.user()), Optional.empty());
        return moved(List.of(subject.realm(), serial), TokenState.FREE, place, at);
    }

    @Override
    public synchronized boolean use(Subject subject, String serial, String credential) {
        var mine = find(subject.realm(), serial).filter(token -> token.isOf(subject.user()));
        var place = new Place(TokenState.ACTIVE, Optional.of(subject.user()), Optional.of(credential));
        return mine.isPresent()
                && moved(
                        List.of(subject.realm(), serial),
                        TokenState.ASSIGNED,
                        place,
                        mine.get().since());
    }

    @Override
    public synchronized boolean end(String realm, Token token, Optional<Long> counter, Instant at) {
        var now = find(realm, token.serial());
        if (now.filter(found -> found.place().equals(token.place())).isEmpty()) {
            return false;
        }
        var state = counter.isPresent() ? TokenState.FREE : TokenState.REVOKED;
        var face = face(realm, token.serial())
                .flatMap(old -> counter.map(press -> new TokenFace(old.seed(), old.mode(), press)));
        var placed = placed(token, new Place(state, Optional.empty(), Optional.empty()), at);
        kept.put(List.of(realm, token.serial()), new Kept(placed, face));
        return true;
    }

    private boolean moved(List<String> key, TokenState from, Place to, Instant at) {
        var found = kept.get(key);
        if (found == null || found.token().place().state() != from) {
            return false;
        }
        kept.put(key, new Kept(placed(found.token(), to, at), found.face()));
        return true;
    }

    private static Token placed(Token token, Place place, Instant at) {
        return new Token(token.serial(), token.mode(), token.make(), token.meantFor(), place, at);
    }

    private record Kept(Token token, Optional<TokenFace> face) {}
}
