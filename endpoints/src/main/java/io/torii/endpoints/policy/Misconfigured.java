package io.torii.endpoints.policy;

import io.torii.keycloak.policy.SettingException;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.keycloak.services.ErrorResponseException;

/** The one answer of all doors while a setting of the realm cannot be read: 503 {@code torii_misconfigured}. */
public final class Misconfigured {
    public static final String CODE = "torii_misconfigured";

    private static final Logger LOG = Logger.getLogger(Misconfigured.class);

    private Misconfigured() {}

    /**
     * What is asked for.
     *
     * @throws ErrorResponseException when it needs a setting that cannot be read; the log says which, the answer does not
     */
    public static <T> T unless(Supplier<T> asked) {
        return unless(asked, () -> new ErrorResponseException(CODE, null, Response.Status.SERVICE_UNAVAILABLE));
    }

    static <T> T unless(Supplier<T> asked, Supplier<RuntimeException> refusal) {
        try {
            return asked.get();
        } catch (SettingException unreadable) {
            LOG.errorf("A request was not answered: %s", unreadable.getMessage());
            throw refusal.get();
        }
    }
}
