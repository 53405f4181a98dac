package io.torii.actions.phone;

import com.google.auto.service.AutoService;
import io.torii.actions.gate.Held;
import io.torii.keycloak.ToriiRequiredActionFactory;
import io.torii.keycloak.policy.PolicyCheck;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.ToriiSettings;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers {@link RegisterPhone}, and holds the realm's settings in its configuration. */
@AutoService(RequiredActionFactory.class)
public final class RegisterPhoneFactory implements ToriiRequiredActionFactory {
    private static final Held ACTION = new Held(new RegisterPhone());

    @Override
    public String getId() {
        return RealmPolicy.PHONE_ACTION;
    }

    @Override
    public String getDisplayText() {
        return "Torii: register a phone";
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        List<ProviderConfigProperty> fields = new ArrayList<>(MAX_AUTH_AGE_CONFIG_PROPERTIES);
        ToriiSettings.of(getId()).stream().map(Setting::property).forEach(fields::add);
        return fields;
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
