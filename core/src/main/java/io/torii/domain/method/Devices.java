package io.torii.domain.method;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The authenticators among a user's methods. The user's order says where number matching stands among other kinds; which
 * phone is in the hand is told by which was used last.
 */
record Devices(List<Method> methods) {
    private static final Comparator<Method> LAST_USED_FIRST =
            Comparator.comparing((Method method) -> method.used().orElse(Instant.MIN), Comparator.reverseOrder());

    /** All methods in their places, except that authenticators have changed places with one another. */
    List<Method> lastUsedFirst() {
        var devices =
                methods.stream().filter(Devices::device).sorted(LAST_USED_FIRST).iterator();
        return methods.stream()
                .map(method -> device(method) ? devices.next() : method)
                .toList();
    }

    private static boolean device(Method method) {
        return method.kind() == MethodKind.PUSH;
    }
}
