package io.torii.domain.method;

import io.torii.domain.phone.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every way in which one user can verify one sign-in, in the user's order, but of several authenticators the one last used
 * first; what cannot be read, is switched off or can be reached by no channel is not in it.
 */
public record Lineup(List<Line> lines, Ranking ranking) {
    public Lineup {
        lines = List.copyOf(lines);
    }

    /**
     * The lines of a user.
     *
     * @param channels how each phone can be reached, by credential id
     */
    public static Lineup of(Offer offer, Terms terms, Ranking ranking, Map<String, List<Channel>> channels) {
        List<Line> lines = new ArrayList<>();
        for (var method : new Devices(offer.methods()).lastUsedFirst()) {
            var obstacle = terms.obstacle(method.kind());
            if (method.kind() == MethodKind.PHONE) {
                channels.getOrDefault(method.credential(), List.of())
                        .forEach(channel -> lines.add(new Line(method, Optional.of(channel), obstacle)));
            } else {
                lines.add(new Line(method, Optional.empty(), obstacle));
            }
        }
        // Beside a usable method only (R17): a phone that nothing reaches is none.
        var counted = lines.stream().anyMatch(line -> line.kind().counts());
        lines.removeIf(line -> !counted && !line.kind().counts());
        return new Lineup(lines, ranking);
    }

    /** What is asked before the user chose: never a recovery code, never what cannot be used for this sign-in. */
    public Optional<Line> first() {
        return ranked().filter(Line::usable).findFirst();
    }

    /** What the user may have asked first; of several authenticators the one that would be (R39). */
    public List<Line> choices() {
        var device =
                lines.stream().filter(line -> line.kind() == MethodKind.PUSH).findFirst();
        return lines.stream()
                .filter(line -> line.usable() && ranking.leaves(line.kind()))
                .filter(line -> line.kind() != MethodKind.PUSH || device.equals(Optional.of(line)))
                .toList();
    }

    /** What becomes the default when the default has gone (R39). */
    public Optional<Line> strongest() {
        return new Lineup(lines, ranking.byStrength()).first();
    }

    /** Whether something else would have been asked first, had the client's browser been able to do it (R23). */
    public boolean heldBackByClient() {
        return ranked().filter(line -> line.obstacle() != Line.Obstacle.TOO_WEAK)
                .findFirst()
                .filter(line -> line.obstacle() == Line.Obstacle.CLIENT_CANNOT)
                .isPresent();
    }

    /** The line of this name that the user may use now; nobody else's name finds one. */
    public Optional<Line> usable(String key) {
        return lines.stream()
                .filter(line -> line.usable() && line.key().equals(key))
                .findFirst();
    }

    private Stream<Line> ranked() {
        return lines.stream().filter(line -> line.kind().counts()).sorted(ranking.comparator());
    }

    /** The methods that are offered: those that count, and recovery codes beside them. */
    public record Offer(List<Method> methods) {
        public Offer {
            methods = List.copyOf(methods);
        }

        public static Offer of(Methods all, MethodPolicy policy) {
            var usable = all.usable(policy);
            var codes = all.stored().stream()
                    .filter(method -> !method.kind().counts() && method.readable() && policy.allows(method.kind()));
            return new Offer(Stream.concat(usable.stream(), codes).toList());
        }
    }
}
