package io.torii.domain.method;

import java.util.List;
import java.util.Optional;

/** Everything that a user has registered, in the user's own order. */
public record Methods(List<Method> stored) {
    /** Codes that come with a device among them. */
    private static final int MOST_APPS = 5;

    public static final Methods NONE = new Methods(List.of());

    public Methods {
        stored = List.copyOf(stored);
    }

    /** Whether anything is stored, readable and allowed or not: such an account is never treated as new. */
    public boolean any() {
        return !stored.isEmpty();
    }

    /** Those that count (R17), in the user's order. */
    public List<Method> usable(MethodPolicy policy) {
        var counting = stored.stream()
                .filter(method -> method.readable() && method.kind().counts() && policy.allows(method.kind()))
                .toList();
        if (policy.phone() != PhoneStanding.ENDING) {
            return counting;
        }
        var others = counting.stream()
                .filter(method -> method.kind() != MethodKind.PHONE)
                .toList();
        return others.isEmpty() ? counting : others;
    }

    /** Those of the usable that are strong enough for this request. */
    public List<Method> usable(MethodPolicy policy, Strength strength, int level) {
        return usable(policy).stream()
                .filter(method ->
                        strength.accepts(method.kind()) && method.kind().level() >= level)
                .toList();
    }

    /** Whether there are as many of this kind as one may have: 5 apps and tokens together (R94). */
    public boolean full(MethodKind kind) {
        return kind == MethodKind.APP
                && stored.stream().filter(method -> method.kind() == kind).count() >= MOST_APPS;
    }

    /** One method of each binding: a device stands for the 6-digit code that came with it. */
    public List<Method> bindings() {
        return stored.stream()
                .filter(method -> method.carrier().flatMap(this::find).isEmpty())
                .toList();
    }

    /** The methods of the binding that made this one, itself among them. */
    public List<Method> boundWith(String credential) {
        var device = find(credential).flatMap(Method::carrier).orElse(credential);
        return stored.stream().filter(method -> method.belongsTo(device)).toList();
    }

    private Optional<Method> find(String credential) {
        return stored.stream()
                .filter(method -> method.credential().equals(credential))
                .findFirst();
    }
}
