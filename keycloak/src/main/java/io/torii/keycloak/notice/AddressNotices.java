package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.address.Asking.Invitation;
import io.torii.domain.address.MailAddress;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What users are told about where notices go (R22, R91). */
public final class AddressNotices {
    private static final String STOP = "torii-mail-not-me";

    private final Notices notices;
    private final NoticeLinks links;

    private AddressNotices(Notices notices, NoticeLinks links) {
        this.notices = notices;
        this.links = links;
    }

    /** Links lead to the realm of the session's context, at the address that its request came to. */
    public static AddressNotices of(KeycloakSession session) {
        return new AddressNotices(new Notices(session), NoticeLinks.of(session));
    }

    /** The link that confirms an address, to that address alone. */
    public void ask(Subject owner, Invitation invitation) {
        var link = links.to(
                "torii-mail-address-confirm",
                "/torii/address?t=" + invitation.token().reveal());
        notices.sendTo(owner, invitation.address().address(), new Notice(Topic.ADDRESS_ASKED, List.of(), link));
    }

    /** Notices go there too from now on; the token takes it away again. */
    public void added(Subject owner, MailAddress address, String stop) {
        notices.send(owner, new Notice(Topic.ADDRESS_ADDED, List.of(address.masked()), links.with(STOP, stop)));
    }

    /**
     * Notices go there for 30 days yet; where too many were removed for that, this one goes there all the same.
     *
     * @param kept whether they do
     */
    public void removed(Subject owner, MailAddress address, boolean kept, String stop) {
        var notice = new Notice(Topic.ADDRESS_REMOVED, List.of(address.masked()), links.with(STOP, stop));
        notices.send(owner, notice);
        if (!kept) {
            notices.sendTo(owner, address, notice);
        }
    }

    /** The account has another mail address; the one before hears of it too. */
    public void moved(Subject owner, String stop) {
        notices.send(owner, new Notice(Topic.ADDRESS_MOVED, List.of(), links.with(STOP, stop)));
    }
}
