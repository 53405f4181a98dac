package io.torii.endpoints.account;

import io.torii.domain.method.Method;
import io.torii.keycloak.staff.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One method that an account has; no number and no secret in it.
 *
 * @param id the credential's
 * @param kind phone, push, app, security_key, passkey or recovery_codes
 * @param label the masked number, or what the user calls it
 * @param added when it was bound
 * @param lastUsed when it last verified a sign-in, for kinds that keep it
 * @param usable whether a sign-in of today can be verified with it
 * @param readable whether its data can be read
 */
public record MethodView(
        String id, String kind, String label, String added, String lastUsed, boolean usable, boolean readable) {
    static List<MethodView> all(Sheet sheet) {
        return sheet.situation().methods().stored().stream()
                .map(method -> of(sheet, method))
                .toList();
    }

    private static MethodView of(Sheet sheet, Method method) {
        return new MethodView(
                method.credential(),
                method.kind().name().toLowerCase(Locale.ROOT),
                sheet.label(method),
                method.since().toString(),
                method.used().map(Instant::toString).orElse(null),
                sheet.usable(method),
                method.readable());
    }
}
