package io.torii.actions.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Link;
import io.torii.keycloak.Providers;
import io.torii.keycloak.recovery.LinkDesk;
import io.torii.keycloak.recovery.VerificationDesk;
import org.keycloak.authentication.RequiredActionContext;

/** Whether the account can be recovered by identity verification, in words (R11). */
record LinkState(RequiredActionContext context, Times times) {
    EnrollPage.Words words() {
        var session = context.getSession();
        var account = new Subject(context.getRealm().getId(), context.getUser().getId());
        var desk = new LinkDesk(session);
        if (!offered() || !desk.recoverable(account)) {
            return EnrollPage.Words.NONE;
        }
        return desk.link(account)
                .map(link -> linked(desk, link))
                .orElse(EnrollPage.Words.of("torii-enroll-identity-none"));
    }

    private boolean offered() {
        return new Chain(context).enabled(Providers.IDENTITY_LINK)
                && new VerificationDesk(context.getSession()).stands();
    }

    private EnrollPage.Words linked(LinkDesk desk, Link link) {
        return new EnrollPage.Words(
                "torii-enroll-identity-linked", times.day(link.at()), times.exact(desk.countsFrom(link)));
    }
}
