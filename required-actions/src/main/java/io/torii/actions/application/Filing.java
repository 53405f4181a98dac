package io.torii.actions.application;

import io.torii.domain.application.Cause;
import io.torii.domain.application.FilingRefusal;
import io.torii.domain.application.Kind;
import io.torii.domain.application.Order;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.PlainText;
import io.torii.domain.application.Request;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.incident.Reference;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.events.Details;

/** Files what a form has in it; what is wrong with it is said on the form itself. */
record Filing(Visit visit, Kind kind) {
    void file() {
        if (visit.barred(kind)) {
            return;
        }
        var problem = problem();
        if (problem.isEmpty()) {
            file(request());
        } else {
            new Answer(visit).form(kind, problem.get());
        }
    }

    private void file(Request request) {
        var order = new Order(
                visit.subject(),
                request,
                Order.Way.session(visit.bearing().proof()),
                visit.desk().origin());
        var filed = visit.desk().file(order);
        filed.refusal().ifPresentOrElse(this::refuse, () -> new Answer(visit)
                .filed(filed.code().map(PickUpCode::reveal).orElse("")));
    }

    private void refuse(FilingRefusal why) {
        visit.context()
                .getEvent()
                .clone()
                .user(visit.context().getUser())
                .detail(Details.REASON, why.name())
                .detail(Reference.DETAIL, Reference.fresh().value())
                .error("torii_application_refused");
        var answer = new Answer(visit);
        switch (why) {
            case END_DATE -> answer.form(kind, endDate());
            case ALREADY_OPEN -> answer.home(PageWords.of(""));
            case FACTOR_NEEDED -> answer.home(PageWords.of("torii-applying-confirm"));
            case OFF, COUNTER_ONLY, NEVER, MANDATE, NOT_MANDATED, NOT_ACTIVE, NO_PHOTO, OWN, TOO_MANY ->
                answer.home(PageWords.of("torii-applying-closed"));
        }
    }

    private Optional<PageWords> problem() {
        var words = visit.field("torii-words");
        if (cause().isEmpty()) {
            return Optional.of(PageWords.of("torii-reason-none"));
        }
        if (kind != Kind.REGISTER_AGAIN && words.isBlank()) {
            return Optional.of(PageWords.of("torii-words-missing"));
        }
        if (words.length() > Request.LONGEST) {
            return Optional.of(PageWords.of("torii-words-too-long"));
        }
        if (!PlainText.is(words)) {
            return Optional.of(PageWords.of("torii-words-unreadable"));
        }
        return kind == Kind.EXEMPTION && until().isEmpty() ? Optional.of(endDate()) : Optional.empty();
    }

    private Request request() {
        var words = visit.field("torii-words").strip();
        var cause = cause().orElseThrow();
        return switch (kind) {
            case REGISTER_AGAIN -> Request.again(cause, words);
            case END_MFA -> Request.end(cause, words);
            case TOKEN -> Request.token(cause, words);
            case EXEMPTION -> Request.exemption(cause, words, until().orElseThrow());
        };
    }

    private PageWords endDate() {
        return new PageWords("torii-until-wrong", new FormPages(visit).latest().toString());
    }

    private Optional<Cause> cause() {
        return Arrays.stream(Cause.values())
                .filter(cause -> cause.name().equals(visit.field("torii-reason")))
                .findFirst();
    }

    private Optional<LocalDate> until() {
        try {
            return Optional.of(LocalDate.parse(visit.field("torii-until")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
