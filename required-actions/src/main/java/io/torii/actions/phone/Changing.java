package io.torii.actions.phone;

import io.torii.actions.gate.Refused;
import io.torii.domain.Subject;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneNumber;
import io.torii.keycloak.gate.ChangeJudgement;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.gate.SignInFactors;
import io.torii.keycloak.phone.KeycloakPhones;
import io.torii.keycloak.phone.Replacement;
import io.torii.keycloak.phone.Swap;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventBuilder;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * A number that is to take the place of another: that takes a method away, so it is judged at every press and not only when
 * it began (R4, R9). The page may have stood open for longer than the factor is fresh.
 */
record Changing(RequiredActionContext context) {
    /** The page for who may not take the old one away now; empty for who may, and where nothing is replaced. */
    Optional<RefusalPage> refusal() {
        var judgement = new ChangeJudgement(context.getSession(), context.getRealm(), context.getUser());
        return old().filter(credential -> !judgement.isNew(credential)).flatMap(credential -> refusal(judgement));
    }

    void refuse(RefusalPage page) {
        new Refused(context).show(page);
    }

    /** Whether this number can be what is proven now: one for another place waits for its own page. */
    boolean fits(PendingPhone pending) {
        var book = KeycloakPhones.book(context.getUser());
        return old().flatMap(book::byCredential)
                .filter(phone -> phone.slot() != pending.slot())
                .isEmpty();
    }

    /** Of a replaced number one mail is sent, that says both: the event tells it from a number that was added. */
    EventBuilder noted(EventBuilder event, PhoneNumber number) {
        return old().isPresent() ? event.detail(Swap.TO, number.masked()) : event;
    }

    private Optional<RefusalPage> refusal(ChangeJudgement judgement) {
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        // A posted form comes without its session; the cookie's own check puts it into the context.
        AuthenticationManager.authenticateIdentityCookie(context.getSession(), context.getRealm(), true);
        var shown = new SignInFactors(context.getSession(), context.getAuthenticationSession()).of(subject);
        return judgement.refusal(shown, "torii-refused-change");
    }

    private Optional<String> old() {
        return new Replacement(context.getAuthenticationSession()).credential();
    }
}
