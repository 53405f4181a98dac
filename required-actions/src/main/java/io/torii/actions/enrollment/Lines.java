package io.torii.actions.enrollment;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Methods;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.phone.PhoneCredential;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;

/** The user's methods as the page lists them. */
public record Lines(UserModel user, Times times) {
    public List<EnrollPage.Line> of(Methods methods) {
        return methods.stored().stream().map(this::line).toList();
    }

    public EnrollPage.Line line(Method method) {
        var stored = user.credentialManager().getStoredCredentialById(method.credential());
        var added = method.since().equals(Instant.EPOCH) ? "" : times.day(method.since());
        var phone = method.kind() == MethodKind.PHONE && stored != null;
        var read = phone ? PhoneCredential.read(stored) : Optional.<Phone>empty();
        return new EnrollPage.Line(
                method.carrier().isPresent() ? "PUSH_CODE" : method.kind().name(),
                read.map(each -> each.slot().name()).orElse(""),
                read.map(each -> each.read().number().masked()).orElseGet(() -> phone ? "" : label(stored)),
                added,
                method.readable());
    }

    private static String label(CredentialModel stored) {
        return stored == null || stored.getUserLabel() == null ? "" : stored.getUserLabel();
    }
}
