package io.torii.authenticators.application;

import io.torii.domain.Subject;
import io.torii.keycloak.Torii;
import io.torii.keycloak.application.ApplicationDesk;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.application.UploadNotes;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.FlowStatus;

/** One request of somebody who has typed name and password and wants staff's help. */
record Visit(AuthenticationFlowContext context, ApplicationDesk desk) {
    static Visit of(AuthenticationFlowContext context) {
        return new Visit(context, Torii.of(context.getSession()).applications());
    }

    /** The page is asked for, by the flow, by a reload or on the way back from sending a picture. */
    void open() {
        var pages = new Pages(this);
        switch (place().page()) {
            case HOME -> pages.home(PageWords.of(""));
            case APPLYING -> pages.applying(PageWords.of(uploads().takeSaid()));
            case OVER -> pages.over();
        }
    }

    /** The user pressed a button. */
    void act() {
        if (place().isOver()) {
            open();
            return;
        }
        switch (field("torii-act").orElse("")) {
            case "pick-up" -> pickUp();
            case "apply" -> apply();
            case "another" -> {
                uploads().forget();
                apply();
            }
            case "file" -> new Filing(this).file();
            case "home" -> home(PageWords.of(""));
            default -> open();
        }
    }

    void home(PageWords said) {
        place().page(Place.Page.HOME);
        new Pages(this).home(said);
    }

    private void pickUp() {
        var entry = new PickingUp(context).enter(field("torii-pick-up").orElse(""));
        if (context.getStatus() != FlowStatus.SUCCESS) {
            entry.application()
                    .ifPresentOrElse(found -> new Pages(this).state(found, entry.words()), () -> home(entry.words()));
        }
    }

    private void apply() {
        place().page(Place.Page.APPLYING);
        open();
    }

    Subject subject() {
        return new Subject(context.getRealm().getId(), context.getUser().getId());
    }

    UploadNotes uploads() {
        return new UploadNotes(context.getAuthenticationSession());
    }

    /** What was posted under this name. */
    Optional<String> field(String name) {
        return Optional.ofNullable(context.getHttpRequest().getDecodedFormParameters())
                .map(form -> form.getFirst(name));
    }

    Place place() {
        return new Place(context.getAuthenticationSession());
    }
}
