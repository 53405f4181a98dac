package io.torii.keycloak.accesspass;

import io.torii.domain.accesspass.KeptPass;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;

/** What an account has of passes: one, or none; where two were issued at once on an account of a directory's, two. */
record StoredPasses(UserModel user) {
    /** Two that were issued at the same instant: one of them, the same for everybody. */
    private static final Comparator<KeptPass> LATEST = Comparator.comparing(
                    (KeptPass kept) -> kept.pass().issued())
            .thenComparing(kept -> kept.pass().id());

    Optional<KeptPass> latest() {
        return models().flatMap(model -> PassCredential.read(model).stream()).max(LATEST);
    }

    /** The credential that this pass is; empty when it is there no more. */
    Optional<CredentialModel> of(KeptPass pass) {
        return models().filter(model -> PassCredential.read(model)
                        .filter(kept -> kept.pass().id().equals(pass.pass().id()))
                        .isPresent())
                .findFirst();
    }

    /** Removes all of them, those that cannot be read too. */
    void clear() {
        models().toList().forEach(model -> user.credentialManager().removeStoredCredentialById(model.getId()));
    }

    private Stream<CredentialModel> models() {
        return user.credentialManager().getStoredCredentialsByTypeStream(PassCredential.TYPE);
    }
}
