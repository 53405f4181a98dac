package io.torii.endpoints.account;

import io.torii.domain.Subject;
import io.torii.domain.address.MailAddress;
import io.torii.domain.address.NoticeAddress;
import io.torii.keycloak.address.AddressDesk;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/**
 * Where notices go besides Keycloak's own address (R22).
 *
 * @param added those that the user has added
 * @param told where else notices go now: those that are confirmed, and those that were removed or changed lately
 */
public record AddressesView(List<Added> added, List<String> told) {
    static AddressesView of(KeycloakSession session, Subject subject) {
        var desk = new AddressDesk(session);
        return new AddressesView(
                desk.standing(subject).stream().map(AddressesView::added).toList(),
                desk.book().told(subject).stream().map(MailAddress::text).toList());
    }

    private static Added added(NoticeAddress address) {
        return new Added(
                address.address().text(),
                address.asked().toString(),
                address.confirmed().map(Instant::toString).orElse(null));
    }

    /**
     * One of them.
     *
     * @param address in full
     * @param asked when its link was mailed
     * @param confirmed when it was pressed, or null
     */
    public record Added(String address, String asked, String confirmed) {}
}
