package io.torii.keycloak.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;

/** What ends a trusted browser without an event (R19). */
final class AccountPrintTest {
    private final List<CredentialModel> stored =
            new ArrayList<>(List.of(credential("password", "1"), credential("otp", "2")));
    private final Map<String, String> attributes = new HashMap<>();
    private String directory;

    @Test
    void a_new_password_method_or_address_is_another_print_R19() {
        var before = print().text();

        stored.get(0).setCreatedDate(2L);
        var reset = print().text();
        stored.add(credential("torii-phone", "3"));
        var added = print().text();
        attributes.put(UserModel.EMAIL, "other@example.org");

        assertThat(List.of(before, reset, added, print().text())).doesNotHaveDuplicates();
    }

    @Test
    void a_pass_that_comes_and_goes_unused_is_the_same_print_R19() {
        var before = print().text();

        stored.add(credential("torii-access-pass", "3"));
        stored.add(credential("torii-pass-visit", "4"));

        assertThat(print().text()).isEqualTo(before);
    }

    @Test
    void a_password_in_a_directory_shows_by_when_it_was_set_and_else_nothing_is_trusted_R19() {
        assertThat(print().showsPassword()).isTrue();
        directory = "ldap";
        assertThat(print().showsPassword()).isFalse();

        attributes.put("pwdLastSet", "133500000000000000");
        var before = print().text();
        assertThat(print().showsPassword()).isTrue();
        attributes.put("pwdLastSet", "133500000000000001");

        assertThat(print().text()).isNotEqualTo(before);
    }

    private AccountPrint print() {
        return new AccountPrint(fake(
                UserModel.class,
                Map.of(
                        "getId", args -> "8d3c1c5e-1111-4222-8333-444455556666",
                        "getEmail", args -> attributes.get(UserModel.EMAIL),
                        "getFederationLink", args -> directory,
                        "getFirstAttribute", args -> attributes.get((String) args[0]),
                        "credentialManager",
                                args -> fake(
                                        SubjectCredentialManager.class,
                                        Map.of("getStoredCredentialsStream", none -> stored.stream())))));
    }

    private static <T> T fake(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answers.get(method.getName())
                        .to(args)));
    }

    private static CredentialModel credential(String type, String id) {
        var model = new CredentialModel();
        model.setType(type);
        model.setId(id);
        model.setCreatedDate(1L);
        return model;
    }

    /** What a call is answered. */
    private interface Answer {
        Object to(Object... args);
    }
}
