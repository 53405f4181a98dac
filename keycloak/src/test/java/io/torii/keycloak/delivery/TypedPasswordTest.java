package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What counts in the share of wrong passwords that an address may have (R30). */
final class TypedPasswordTest {
    private static final String PASSWORD = "[\"password\"]";

    @Test
    void a_sign_in_with_a_password_is_a_right_one() {
        assertThat(TypedPassword.in(login(), signIn(PASSWORD, true))).contains(true);
    }

    /** A guesser could thin out wrong passwords by opening an application again and again. */
    @Test
    void a_sign_in_by_session_says_nothing_of_a_password() {
        assertThat(TypedPassword.in(login(), signIn(null, true))).isEmpty();
        assertThat(TypedPassword.in(
                        login(),
                        new SignIn(true)
                                .note("authn.credentials", PASSWORD)
                                .note("SSO_AUTH", "true")
                                .model()))
                .isEmpty();
        assertThat(TypedPassword.in(login(), null)).isEmpty();
    }

    @Test
    void a_sign_in_by_text_was_counted_when_the_text_was_asked_for() {
        assertThat(TypedPassword.in(login(), signIn("[\"password\",\"torii-phone\"]", true)))
                .isEmpty();
    }

    @Test
    void a_wrong_password_is_one_for_known_and_unknown_users() {
        assertThat(TypedPassword.in(error("invalid_user_credentials"), signIn(null, true)))
                .contains(false);
        assertThat(TypedPassword.in(error("user_not_found"), signIn(null, false)))
                .contains(false);
        assertThat(TypedPassword.in(error("invalid_user_credentials"), null)).contains(false);
    }

    /** Keycloak's OTP form names the method only after it was right. */
    @Test
    void a_wrong_code_after_the_password_is_no_wrong_password() {
        assertThat(TypedPassword.in(error("invalid_user_credentials"), signIn(PASSWORD, true)))
                .isEmpty();
    }

    @Test
    void a_wrong_code_that_names_its_method_is_no_wrong_password() {
        var event = error("invalid_user_credentials");
        event.setDetails(Map.of("credential_type", "torii-phone"));

        assertThat(TypedPassword.in(event, signIn(null, true))).isEmpty();
    }

    @Test
    void other_errors_say_nothing_of_a_password() {
        assertThat(TypedPassword.in(error("expired_code"), signIn(null, true))).isEmpty();
    }

    private static AuthenticationSessionModel signIn(String credentials, boolean user) {
        return new SignIn(user).note("authn.credentials", credentials).model();
    }

    private static Event login() {
        var event = new Event();
        event.setType(EventType.LOGIN);
        return event;
    }

    private static Event error(String error) {
        var event = new Event();
        event.setType(EventType.LOGIN_ERROR);
        event.setError(error);
        return event;
    }

    private static final class SignIn {
        private final Map<String, String> notes = new HashMap<>();
        private final boolean user;

        private SignIn(boolean user) {
            this.user = user;
        }

        private SignIn note(String name, String value) {
            notes.put(name, value);
            return this;
        }

        private AuthenticationSessionModel model() {
            return fake(AuthenticationSessionModel.class, (method, name) -> switch (method) {
                case "getAuthNote" -> notes.get(name);
                case "getAuthenticatedUser" -> user ? fake(UserModel.class, (any, thing) -> null) : null;
                default -> throw new UnsupportedOperationException(method);
            });
        }

        private static <T> T fake(Class<T> type, java.util.function.BiFunction<String, String, Object> answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, given) ->
                            answer.apply(method.getName(), given == null ? null : (String) given[0])));
        }
    }
}
