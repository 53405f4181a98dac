package io.torii.keycloak.recovery;

import io.torii.domain.recovery.Assertion;
import io.torii.domain.recovery.Doubt;
import io.torii.domain.recovery.Link;
import io.torii.keycloak.Providers;
import io.torii.keycloak.enrollment.StopLink;
import io.torii.keycloak.gate.LinkJudgement;
import io.torii.keycloak.notice.RecoveryNotices;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What comes of an answer that could be checked. */
record Outcome(KeycloakSession session, AuthenticationSessionModel signIn) {
    Optional<Doubt> of(Errand errand, Assertion assertion) {
        var nonce = errand.secrets().nonce();
        return switch (errand.purpose()) {
            case RECOVER -> recover(assertion, nonce);
            case LINK ->
                errand.account().map(account -> link(account, assertion, nonce)).orElse(Optional.of(Doubt.ERRAND));
        };
    }

    /** The link says whose account it is; who signed in to anything else in this browser does not matter (R10). */
    private Optional<Doubt> recover(Assertion assertion, String nonce) {
        var recovered =
                new LinkDesk(session).ceremony().recover(signIn.getRealm().getId(), assertion, nonce);
        recovered.account().ifPresent(account -> {
            new Grant(session, signIn).give(account);
            new RecoveryTrail(session).done(account, "verified");
            RecoveryMeters.counted("recover", "verified");
        });
        return recovered.doubt();
    }

    /** Only while the action that asked for it waits for this very user. */
    private Optional<Doubt> link(Errand.Account account, Assertion assertion, String nonce) {
        var user = signIn.getAuthenticatedUser();
        if (user == null || !user.getId().equals(account.subject().user()) || !waits()) {
            return Optional.of(Doubt.ERRAND);
        }
        // The way there and back takes time, in which a factor grows old and its owner may report it.
        var judgement = new LinkJudgement(session, signIn);
        if (judgement.refusal().isPresent() || judgement.latest().isEmpty()) {
            return Optional.of(Doubt.FACTOR);
        }
        var doubt = new LinkDesk(session).ceremony().link(account.subject(), assertion, nonce, account.factor());
        if (doubt.isEmpty()) {
            new RecoveryNotes(signIn).linked();
            new RecoveryTrail(session).done(account.subject(), "linked");
            RecoveryMeters.counted("link", "linked");
            new LinkDesk(session).link(account.subject()).ifPresent(this::tell);
        }
        return doubt;
    }

    private void tell(Link link) {
        var stop = new StopLink(link.account(), StopLink.What.LINK, link.at(), link.youngUntil());
        var counts = new LinkDesk(session).countsFrom(link);
        RecoveryNotices.of(session).linked(link.account(), counts, stop.stop(session));
    }

    private boolean waits() {
        var action = signIn.getRealm().getRequiredActionProviderByAlias(Providers.IDENTITY_LINK);
        return action != null && action.isEnabled();
    }
}
