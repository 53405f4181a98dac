package io.torii.keycloak.policy;

import io.torii.keycloak.delivery.DeliverySettings;
import io.torii.keycloak.gate.GateSettings;
import java.util.Optional;
import org.keycloak.common.util.Environment;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.userprofile.ValidationException;
import org.keycloak.validate.ValidationError;

/** Refuses a configuration that could not be read later, at the moment when somebody saves it. */
public final class PolicyCheck {
    private final String action;
    private final boolean development;

    public PolicyCheck(String action) {
        this(action, Environment.isDevMode());
    }

    PolicyCheck(String action, boolean development) {
        this.action = action;
        this.development = development;
    }

    /**
     * Reads every setting as the pages will.
     *
     * @throws ValidationException with one error per setting outside its range, for hours that do nothing, or for
     *     one that names a gateway that this server does not have because it is for development
     */
    public void check(RequiredActionConfigModel config) {
        var policy = RealmPolicy.of(config);
        var errors = new ValidationException.ValidationExceptionBuilder();
        ToriiSettings.of(action).forEach(setting -> error(policy, setting).ifPresent(errors));
        if (!errors.hasError()) {
            GateSettings.idle(policy).map(this::idle).ifPresent(errors);
        }
        if (!errors.hasError() && !development) {
            DeliverySettings.developmentOnly(policy).map(this::notHere).ifPresent(errors);
        }
        if (errors.hasError()) {
            throw errors.build();
        }
    }

    private ValidationError idle(Setting<?> setting) {
        return new ValidationError(
                action, setting.key(), "error-invalid-value", "hours no more than torii.factor.sign-in");
    }

    private ValidationError notHere(Setting<?> setting) {
        return new ValidationError(action, setting.key(), "error-invalid-value", "gateways of production mode");
    }

    private Optional<ValidationError> error(RealmPolicy policy, Setting<?> setting) {
        try {
            policy.get(setting);
            return Optional.empty();
        } catch (SettingException e) {
            return Optional.of(new ValidationError(action, e.key(), "error-invalid-value", e.range()));
        }
    }
}
