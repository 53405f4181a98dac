package io.torii.actions.phone;

import io.torii.domain.Subject;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.gate.ChangeJudgement;
import io.torii.keycloak.gate.SignInFactors;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.phone.KeycloakPhones;
import io.torii.keycloak.phone.NumberPage;
import io.torii.keycloak.phone.UnprovenNumbers;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Numbers that the institution says are the user's (R40): offered to who has shown a factor that is not new, or came with a
 * pass, and never by the password alone.
 */
record Offers(RequiredActionContext context) {
    /** Those for a place that is free. */
    List<NumberPage.Offered> shown(List<String> free) {
        var all = new UnprovenNumbers(context.getUser()).all();
        // Whoever has none is judged by nothing: most pages are theirs.
        return all.isEmpty() || !mayProve()
                ? List.of()
                : all.stream()
                        .filter(phone -> free.contains(phone.slot().name()))
                        .map(Offers::offered)
                        .toList();
    }

    /** The one that was chosen, if it is offered at this press, too. */
    Optional<PendingPhone> chosen(String id) {
        var book = KeycloakPhones.book(context.getUser());
        return new UnprovenNumbers(context.getUser())
                .pending(id)
                .filter(number -> book.free().contains(number.slot()))
                .filter(number -> !book.has(number.read().number()))
                .filter(new Changing(context)::fits)
                .filter(number -> mayProve());
    }

    private boolean mayProve() {
        return RegistrationGrant.of(context.getSession())
                        .filter(RegistrationGrant::open)
                        .isPresent()
                || hasShownFactor();
    }

    private boolean hasShownFactor() {
        if (!KeycloakMethods.of(context.getUser()).any()) {
            return false;
        }
        // A posted form comes without its session; the cookie's own check puts it into the context.
        AuthenticationManager.authenticateIdentityCookie(context.getSession(), context.getRealm(), true);
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        var shown = new SignInFactors(context.getSession(), context.getAuthenticationSession()).of(subject);
        return !shown.isEmpty()
                && new ChangeJudgement(context.getSession(), context.getRealm(), context.getUser())
                        .refusal(shown, "torii-refused-change")
                        .isEmpty();
    }

    private static NumberPage.Offered offered(Phone phone) {
        return new NumberPage.Offered(
                phone.credential(), phone.slot().name(), phone.number().masked());
    }
}
