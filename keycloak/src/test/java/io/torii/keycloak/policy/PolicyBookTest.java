package io.torii.keycloak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;

/** Writing settings (R25). */
final class PolicyBookTest {
    private final RequiredActionConfigModel cached = new RequiredActionConfigModel();
    private final List<RequiredActionConfigModel> written = new ArrayList<>();

    /** A dry run writes in a transaction that it rolls back; meanwhile every request of the node read the tried values. */
    @Test
    void what_the_realm_answers_is_never_changed() {
        cached.setId("1");
        cached.setAlias(RealmPolicy.GATE_ACTION);
        cached.setProviderId(RealmPolicy.GATE_ACTION);
        cached.setConfig(new HashMap<>(Map.of("torii.push.digits", "2")));

        new PolicyBook(realm()).write(Map.of("torii.push.digits", "3"));

        assertThat(cached.getConfig()).containsExactly(Map.entry("torii.push.digits", "2"));
        assertThat(written).hasSize(1);
        assertThat(written.get(0).getConfig()).containsExactly(Map.entry("torii.push.digits", "3"));
        assertThat(written.get(0).getId()).isEqualTo("1");
        assertThat(written.get(0).getAlias()).isEqualTo(RealmPolicy.GATE_ACTION);
        assertThat(written.get(0).getProviderId()).isEqualTo(RealmPolicy.GATE_ACTION);
    }

    @Test
    void a_key_whose_required_action_the_realm_lacks_has_no_place() {
        var changes = Map.of("torii.push.digits", "3", "torii.code.tries", "4");

        assertThat(new PolicyBook(realm()).placeless(changes)).containsExactly("torii.code.tries");
    }

    /** One that has the gate's required action alone. */
    private RealmModel realm() {
        return (RealmModel) Proxy.newProxyInstance(
                RealmModel.class.getClassLoader(), new Class<?>[] {RealmModel.class}, (realm, method, asked) -> {
                    switch (method.getName()) {
                        case "getRequiredActionConfigByAlias" -> {
                            return asked[0].equals(RealmPolicy.GATE_ACTION) ? cached : null;
                        }
                        case "updateRequiredActionConfig" -> written.add((RequiredActionConfigModel) asked[0]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }
}
