package io.torii.authenticators.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodeNotes;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/** One number within one sign-in: what its code is bound to, and what is open for it. */
record PhoneStep(AuthenticationFlowContext context, Subject subject, Phone phone) {
    CodeNotes notes() {
        return new CodeNotes(context.getAuthenticationSession(), phone.credential());
    }

    Optional<Challenge> challenge() {
        return notes().challenge()
                .flatMap(id -> Torii.of(context.getSession()).codes().find(subject, id))
                .filter(open -> open.bound().equals(bound()));
    }

    CodeRequest request() {
        return new CodeRequest(
                bound(),
                phone.slot(),
                phone.number(),
                context.getSession().getContext().resolveLocale(context.getUser()),
                context.getConnection().getRemoteAddr());
    }

    Challenge.Bound bound() {
        return new Challenge.Bound(subject, CodePurpose.LOGIN, Channel.TEXT, phone.credential());
    }
}
