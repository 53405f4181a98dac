package io.torii.authenticators.recovery;

import io.torii.keycloak.recovery.Issuing;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;

/** The new password as it was typed, twice. */
record TypedPassword(AuthenticationFlowContext context) {
    /** What is wrong with it, before anything is spent. */
    PasswordPage.Problem problem(Issuing issuing, UserModel user) {
        if (value().isBlank()) {
            return PasswordPage.Problem.of("missingPasswordMessage");
        }
        if (!value().equals(field("password-confirm"))) {
            return PasswordPage.Problem.of("notMatchPasswordMessage");
        }
        return issuing.against(user, value())
                .map(error -> new PasswordPage.Problem(
                        error.getMessage(),
                        error.getParameters() == null
                                ? List.of()
                                : List.of(error.getParameters()).stream()
                                        .map(String::valueOf)
                                        .toList()))
                .orElse(PasswordPage.Problem.NONE);
    }

    String value() {
        return field("password-new");
    }

    private String field(String name) {
        return Optional.ofNullable(
                        context.getHttpRequest().getDecodedFormParameters().getFirst(name))
                .orElse("");
    }

    @Override
    public String toString() {
        return "TypedPassword[redacted]";
    }
}
