package io.torii.actions.push;

import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferCodes;
import io.torii.domain.push.Registered;
import java.util.Optional;

/** The one offer of a tab; only its id is kept, in the tab's notes. */
record OwnOffer(SignIn signIn) {
    /** Makes one in the place of what was there before, which has ended. */
    DeviceOffer renew() {
        var username = signIn.model().getAuthenticatedUser().getUsername();
        var offer = signIn.desk().offers().open(signIn.subject(), username);
        signIn.notes().offer(offer);
        return offer;
    }

    /** While anything can come of it. */
    Optional<DeviceOffer> live() {
        return signIn.notes().offer().flatMap(id -> signIn.desk().offers().find(signIn.subject(), id));
    }

    OfferCodes codes(DeviceOffer offer) {
        return signIn.desk().offers().codes(offer);
    }

    /** The phone that answered. */
    Optional<Candidate> candidate() {
        return signIn.notes().offer().flatMap(id -> signIn.desk().offers().candidate(signIn.subject(), id));
    }

    /** Whether the account has as many phones as it may (R94). */
    boolean full() {
        return signIn.desk().offers().full(signIn.subject());
    }

    /** Its phone has typed the right number: makes it a method, once. */
    Registered register() {
        return signIn.notes()
                .offer()
                .map(id -> signIn.desk().offers().register(signIn.subject(), id))
                .orElseGet(() -> Registered.refused(Registered.Reason.OVER));
    }

    /** Whether the phone that the user said Yes to is a method already. */
    boolean registered() {
        var device = signIn.notes().device();
        return device.isPresent()
                && signIn.desk().devices().of(signIn.subject()).stream()
                        .anyMatch(each -> each.id().equals(device.get()));
    }

    /** Nothing comes of it any more, at whatever step it is. */
    void end() {
        candidate().ifPresent(candidate -> new Match(signIn, candidate).giveUp());
        signIn.notes().offer().ifPresent(id -> signIn.desk().offers().refuse(signIn.subject(), id));
    }
}
