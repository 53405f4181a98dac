package io.torii.keycloak.accesspass;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.torii.domain.method.Method;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.method.CredentialLock;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.policy.RealmPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.util.JsonSerialization;

/**
 * A visit with a pass whose user has not said yet which earlier methods are still in their hands (R37). It is kept beside
 * the credentials, which outlive the sign-in and every node, so that who leaves the page has said it too: none.
 */
public record OpenVisit(KeycloakSession session, RealmModel realm, UserModel user) {
    public static final String TYPE = "torii-pass-visit";

    /** It begins, and these are the earlier methods; one that is under way goes on. */
    public void begin(Set<String> earlier, Instant until) {
        if (!earlier.isEmpty() && stored().findAny().isEmpty()) {
            var model = new CredentialModel();
            model.setType(TYPE);
            model.setCreatedDate(Time.currentTimeMillis());
            model.setCredentialData(Kept.text(new Kept(earlier, until.getEpochSecond())));
            model.setSecretData("{}");
            // Keycloak appends it: the user's default method is the first stored credential.
            user.credentialManager().createStoredCredential(model);
        }
    }

    /** Its user has said so, or there is nothing to say. */
    public void close() {
        ended();
    }

    /** Whether it is this call that has ended it. */
    private boolean ended() {
        var ids = stored().map(CredentialModel::getId).toList();
        return !ids.isEmpty()
                && ids.stream()
                                .filter(new CredentialLock(session, user.getId()).account()::contains)
                                .filter(user.credentialManager()::removeStoredCredentialById)
                                .count()
                        > 0;
    }

    /** Once its time is over: what it has registered anything beside ends, unless the realm proposes that it stays. */
    public void lapse() {
        var now = new KeycloakClock().now().getEpochSecond();
        var over = stored().map(Kept::read).filter(kept -> kept.until() <= now).toList();
        if (!over.isEmpty() && ended()) {
            over.forEach(kept -> end(kept.earlier()));
        }
    }

    private void end(Set<String> earlier) {
        var all = KeycloakMethods.of(user);
        var registered =
                all.stored().stream().map(Method::credential).anyMatch(credential -> !earlier.contains(credential));
        if (registered && PassSettings.earlier(RealmPolicy.of(realm)) == PassSettings.Earlier.END) {
            var going = all.stored().stream()
                    .filter(method -> earlier.contains(method.credential()))
                    .toList();
            new FormerMethods(session, realm, user).end(all, going);
        }
    }

    private Stream<CredentialModel> stored() {
        return user.credentialManager().getStoredCredentialsByTypeStream(TYPE);
    }

    /**
     * What is stored; ids only.
     *
     * @param until in seconds
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kept(Set<String> earlier, long until) {
        static String text(Kept kept) {
            try {
                return JsonSerialization.writeValueAsString(kept);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What cannot be read names nothing, and is over. */
        static Kept read(CredentialModel model) {
            try {
                var kept = JsonSerialization.readValue(model.getCredentialData(), Kept.class);
                return kept == null || kept.earlier() == null ? new Kept(Set.of(), 0) : kept;
            } catch (IOException | IllegalArgumentException e) {
                return new Kept(Set.of(), 0);
            }
        }
    }
}
