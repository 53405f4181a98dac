package io.torii.keycloak.notice;

import io.torii.domain.method.MethodKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method as a mail tells its owner of it.
 *
 * @param kind what it is
 * @param label its name or its masked number, or empty where nobody knows
 * @param at when it was added, changed, deleted or used
 */
public record ToldMethod(MethodKind kind, String label, Instant at) {
    /** What stands in the mail after institution and user. */
    List<?> arguments() {
        return List.of(label, at);
    }

    /** The keys of its paragraphs, after these. */
    String[] paragraphs(String... before) {
        var named = label.isBlank() ? Stream.<String>empty() : Stream.of("torii-mail-method-named");
        return Stream.of(Stream.of(before), Stream.of(name()), named, Stream.of("torii-mail-method-at"))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private String name() {
        return switch (kind) {
            case PHONE -> "torii-method-phone";
            case PUSH -> "torii-method-push";
            case APP -> "torii-method-app";
            case PASSKEY -> "torii-method-passkey";
            case SECURITY_KEY -> "torii-method-security-key";
            case RECOVERY_CODES -> "torii-method-recovery-codes";
            case BROKERED -> throw new IllegalArgumentException("nobody adds, changes or deletes a provider's word");
        };
    }
}
