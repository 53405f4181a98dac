package io.torii.actions.securityinfo;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.trace.Trace;
import io.torii.keycloak.trace.JpaTraces;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * When a method last verified. A device keeps it itself; of another kind the sign-ins that were let in say it, which name
 * the kind and not the credential: where a user has two of one kind, nobody knows.
 */
record LastUse(List<Method> methods, Map<String, Instant> latest) {
    private static final int LOOKED_AT = 100;

    static LastUse of(Scene scene) {
        Map<String, Instant> latest = new HashMap<>();
        new JpaTraces(scene.session().getKeycloakSessionFactory())
                .of(scene.subject(), 0, LOOKED_AT).stream()
                        .filter(trace -> trace.ending().in())
                        .forEach(trace -> method(trace).ifPresent(word -> latest.putIfAbsent(word, trace.at())));
        return new LastUse(scene.situation().methods().stored(), latest);
    }

    Optional<Instant> of(Method method) {
        return method.used().or(() -> alone(method) ? byKind(method) : Optional.empty());
    }

    private Optional<Instant> byKind(Method method) {
        return Optional.ofNullable(latest.get(word(method.kind()))).filter(at -> !at.isBefore(method.since()));
    }

    private boolean alone(Method method) {
        return methods.stream().filter(each -> each.kind() == method.kind()).count() == 1;
    }

    /** A number is one method, however it was reached. */
    private static Optional<String> method(Trace trace) {
        return trace.ending().method().map(word -> word.equals("call") ? "text" : word);
    }

    private static String word(MethodKind kind) {
        return kind == MethodKind.PHONE
                ? "text"
                : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
