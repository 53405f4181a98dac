package io.torii.keycloak.policy;

import java.util.Optional;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.userprofile.ValidationException;
import org.keycloak.validate.ValidationError;

/** Refuses a configuration that could not be read later, at the moment when somebody saves it. */
public final class PolicyCheck {
    private final String action;

    public PolicyCheck(String action) {
        this.action = action;
    }

    /**
     * Reads every setting as the pages will.
     *
     * @throws ValidationException with one error per setting outside its range
     */
    public void check(RequiredActionConfigModel config) {
        var policy = RealmPolicy.of(config);
        var errors = new ValidationException.ValidationExceptionBuilder();
        ToriiSettings.all().forEach(setting -> error(policy, setting).ifPresent(errors));
        if (errors.hasError()) {
            throw errors.build();
        }
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
