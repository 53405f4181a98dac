package io.torii.keycloak.application;

import io.torii.domain.application.Cause;
import io.torii.domain.application.Counter;
import io.torii.domain.application.Filing;
import io.torii.domain.application.Form;
import io.torii.domain.application.Kind;
import io.torii.domain.application.Origin;
import io.torii.domain.application.PickUpDigest;
import io.torii.domain.application.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How an application came in, as it is stored. An exemption's end is a day since 1970. */
record FilingColumns(
        String kind,
        String form,
        String cause,
        String words,
        Long exemptUntil,
        long filedAt,
        String network,
        String place,
        String clerk,
        String card,
        String pickUp) {
    private static final int LONGEST_PLACE = 255;

    static FilingColumns of(Filing filing) {
        var request = filing.request();
        return new FilingColumns(
                request.kind().name(),
                filing.form().name(),
                request.cause().name(),
                request.words(),
                request.until().map(LocalDate::toEpochDay).orElse(null),
                filing.at().getEpochSecond(),
                filing.origin().block(),
                shortened(filing.origin().place()),
                filing.counter().map(Counter::clerk).orElse(null),
                filing.counter().map(Counter::card).orElse(null),
                filing.pickUp().map(PickUpDigest::value).orElse(null));
    }

    /** @throws IllegalArgumentException for what this version does not know */
    Filing read() {
        // Oracle keeps an empty text as none.
        var request = new Request(
                Kind.valueOf(kind),
                Cause.valueOf(cause),
                said(words),
                Optional.ofNullable(exemptUntil).map(LocalDate::ofEpochDay));
        return new Filing(
                request,
                Form.valueOf(form),
                Instant.ofEpochSecond(filedAt),
                new Origin(said(network), said(place)),
                Optional.ofNullable(clerk).map(person -> new Counter(person, card)),
                Optional.ofNullable(pickUp).map(PickUpDigest::new));
    }

    private static String said(String stored) {
        return stored == null ? "" : stored;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_PLACE));
    }
}
