package io.torii.keycloak.address;

import io.torii.ceremony.address.AddressPorts;
import io.torii.ceremony.address.AskingCeremony;
import io.torii.ceremony.address.NoticeAddressCeremony;
import io.torii.domain.Subject;
import io.torii.domain.address.Asking;
import io.torii.domain.address.LinkToken;
import io.torii.domain.address.NoticeAddress;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.enrollment.StopLink;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.notice.AddressNotices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Where notices about accounts go (R22), in the realm of a session's context. Every change tells all addresses. */
public record AddressDesk(KeycloakSession session) {
    /** Mails the link that confirms what was typed. */
    public Asking ask(UserModel user, String typed) {
        var owner = new Subject(session.getContext().getRealm().getId(), user.getId());
        var asking = new AskingCeremony(ports()).ask(owner, typed, Optional.ofNullable(user.getEmail()));
        asking.link().ifPresent(link -> {
            AddressNotices.of(session).ask(owner, link);
            new AddressTrail(session).done(owner, "asked");
        });
        return asking;
    }

    /** Does what the link in that mail is for, once; whoever presses it is told nothing. */
    public void confirm(String token) {
        var realm = session.getContext().getRealm().getId();
        book().confirm(realm, new LinkToken(token)).ifPresent(confirmed -> {
            var owner = confirmed.owner();
            new AddressTrail(session).done(owner, "confirmed");
            var mark = confirmed.confirmed().orElseThrow();
            AddressNotices.of(session).added(owner, confirmed.address(), stop(owner, StopLink.What.ADDRESS, mark));
        });
    }

    /** Whether the one of this handle is there no longer, by this call. */
    public boolean remove(Subject owner, String handle) {
        var removed = book().remove(owner, handle);
        removed.ifPresent(each -> new AddressTrail(session).done(owner, "removed"));
        removed.filter(NoticeAddress::isConfirmed).map(NoticeAddress::address).ifPresent(each -> {
            var kept = book().told(owner).stream().anyMatch(each::isSameAs);
            AddressNotices.of(session).removed(owner, each, kept, left(owner));
        });
        return removed.isPresent();
    }

    /** "Not me", from a mail, about the one that was confirmed at this instant; whether it was there. */
    public boolean undo(Subject owner, Instant confirmed) {
        var undone = book().undo(owner, confirmed);
        undone.ifPresent(each -> new AddressTrail(session).done(owner, "undone"));
        return undone.isPresent();
    }

    /** The user has changed Keycloak's own address, committed: the one before hears what happens for a while (R91). */
    public void moved(Subject owner, String from) {
        book().moved(owner, from);
        AddressNotices.of(session).moved(owner, left(owner));
    }

    public List<NoticeAddress> standing(Subject owner) {
        return book().standing(owner);
    }

    /** Where else notices go, and what is over. */
    public NoticeAddressCeremony book() {
        return new NoticeAddressCeremony(ports());
    }

    private String left(Subject owner) {
        return stop(owner, StopLink.What.ADDRESS_LEFT, new KeycloakClock().now());
    }

    private String stop(Subject owner, StopLink.What what, Instant mark) {
        return new StopLink(owner, what, mark, mark.plus(NoticeAddressCeremony.FORMER)).token(session);
    }

    private AddressPorts ports() {
        return new AddressPorts(
                new JpaNoticeAddresses(session.getKeycloakSessionFactory()),
                new KeycloakSlots(session.singleUseObjects()),
                MasterKeys.of(session),
                new SecureChance(),
                new KeycloakClock());
    }
}
