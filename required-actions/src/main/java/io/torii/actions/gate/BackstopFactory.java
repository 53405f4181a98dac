package io.torii.actions.gate;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiRequiredActionFactory;
import io.torii.keycloak.policy.PolicyCheck;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.ToriiSettings;
import java.util.List;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers {@link Backstop}, and holds the realm's settings of gate and enrolment in its configuration. */
@AutoService(RequiredActionFactory.class)
public final class BackstopFactory implements ToriiRequiredActionFactory {
    private static final Backstop ACTION = new Backstop();

    @Override
    public String getId() {
        return RealmPolicy.GATE_ACTION;
    }

    @Override
    public String getDisplayText() {
        return "Torii: gate";
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return ToriiSettings.of(getId()).stream().map(Setting::property).toList();
    }

    @Override
    public void validateConfig(KeycloakSession session, RealmModel realm, RequiredActionConfigModel config) {
        ToriiRequiredActionFactory.super.validateConfig(session, realm, config);
        new PolicyCheck(getId()).check(config);
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }
}
