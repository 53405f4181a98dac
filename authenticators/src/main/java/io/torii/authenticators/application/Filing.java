package io.torii.authenticators.application;

import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Filed;
import io.torii.domain.application.FilingRefusal;
import io.torii.domain.application.Order;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.Request;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.incident.Reference;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.events.Details;

/**
 * Files what the pages have collected. Nobody at the same screen goes on with the sign-in then; it stays, so that a reload
 * has a page.
 */
record Filing(Visit visit) {
    void file() {
        var photo = visit.uploads().photo();
        var cause = cause();
        if (photo.isEmpty()) {
            new Pages(visit).applying(PageWords.of("torii-photo-none"));
        } else if (cause.isEmpty()) {
            new Pages(visit).applying(PageWords.of("torii-reason-none"));
        } else {
            file(photo.get(), cause.get());
        }
    }

    private void file(ApplicationId photo, Cause cause) {
        var request = Request.again(cause, "");
        var order = new Order(
                visit.subject(), request, Order.Way.photo(photo), visit.desk().origin());
        var filed = visit.desk().file(order);
        filed.refusal().ifPresentOrElse(this::refuse, () -> show(filed));
    }

    private void show(Filed filed) {
        var page = new Pages(visit).filed(filed.code().map(PickUpCode::reveal).orElse(""));
        visit.uploads().forget();
        visit.place().page(Place.Page.OVER);
        visit.context().forceChallenge(page);
    }

    private void refuse(FilingRefusal why) {
        var reference = Reference.fresh();
        visit.context()
                .getEvent()
                .clone()
                .user(visit.context().getUser())
                .detail(Details.REASON, why.name())
                .detail(Reference.DETAIL, reference.value())
                .error("torii_application_refused");
        if (why == FilingRefusal.NO_PHOTO) {
            visit.uploads().forget();
            new Pages(visit).applying(PageWords.of("torii-photo-gone"));
        } else {
            new Pages(visit).closed(reference);
        }
    }

    private Optional<Cause> cause() {
        return visit.field("torii-reason").flatMap(name -> Arrays.stream(Cause.values())
                .filter(cause -> cause.name().equals(name))
                .findFirst());
    }
}
