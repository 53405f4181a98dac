package io.torii.authenticators.code;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.gate.Purpose;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.code.CodeNotes;
import java.util.Optional;

/** One number within one sign-in: what its code is bound to, and what is open for it. */
record PhoneStep(Visit visit, Phone phone) {
    CodeNotes notes() {
        return new CodeNotes(visit.context().getAuthenticationSession(), phone.credential());
    }

    Optional<Challenge> challenge() {
        return notes().challenge()
                .flatMap(id -> visit.torii().codes().find(visit.subject(), id))
                .filter(open -> open.bound().equals(bound()));
    }

    CodeRequest request() {
        return new CodeRequest(
                bound(),
                phone.slot(),
                phone.number(),
                visit.context()
                        .getSession()
                        .getContext()
                        .resolveLocale(visit.context().getUser()),
                visit.context().getConnection().getRemoteAddr());
    }

    Challenge.Bound bound() {
        return new Challenge.Bound(visit.subject(), purpose(), Channel.TEXT, phone.credential());
    }

    /** The text says what the code is for (R9). */
    CodePurpose purpose() {
        return visit.request().purpose() == Purpose.MANAGE ? CodePurpose.MANAGE : CodePurpose.LOGIN;
    }
}
