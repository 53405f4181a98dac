package io.torii.actions.push;

import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferCodes;
import io.torii.domain.push.PushRequest;
import io.torii.keycloak.calendar.WrittenTime;
import io.torii.keycloak.push.AppAddress;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.Waiting;
import io.torii.keycloak.waiting.WaitingPage;
import java.time.Instant;
import org.keycloak.authentication.RequiredActionContext;

/** The pages of a registration. */
record Pages(RequiredActionContext context) {
    /** @param said the key of what has just happened, or empty */
    void offer(DeviceOffer offer, OfferCodes codes, String said) {
        var until = WrittenTime.of(context.getSession(), context.getUser()).soon(offer.expires());
        var agent = context.getHttpRequest().getHttpHeaders().getHeaderString("User-Agent");
        var waiting = waiting(Awaited.offer(offer.id().value()), offer.expires());
        show("torii-push-offer.ftl", new OfferPage(said, forms(offer, codes), until, Viewer.of(agent), waiting));
    }

    /** @param problem the key of why the phone was not asked for its number, or empty */
    void device(Candidate candidate, String problem) {
        var device = candidate.device();
        show("torii-push-device.ftl", new DevicePage(device.label(), device.kind(), candidate.address(), problem));
    }

    void number(Candidate candidate, PushRequest request) {
        var figures = String.join(" ", request.number().reveal().split("", -1)).strip();
        var waiting = waiting(Awaited.push(request.id()), request.expires());
        show("torii-push-binding.ftl", new NumberPage(candidate.device().label(), figures, waiting));
    }

    void over(String words, OverPage.Next next) {
        show("torii-push-over.ftl", new OverPage(words, next));
    }

    private OfferPage.Codes forms(DeviceOffer offer, OfferCodes codes) {
        var app = new AppAddress(context.getSession()).builder().build().toString();
        // What is after the # reaches no server and no log.
        var link = app + "#enroll=" + codes.link();
        return new OfferPage.Codes(
                app,
                link,
                new QrCode(link).dataUri(),
                codes.link(),
                offer.username(),
                codes.typed().replaceAll("(...)(?=.)", "$1-"));
    }

    private WaitingPage waiting(Awaited awaited, Instant until) {
        return Waiting.of(context.getSession()).handle(context.getAuthenticationSession(), awaited, until);
    }

    private void show(String template, Object page) {
        context.challenge(context.form().setAttribute("torii", page).createForm(template));
    }
}
