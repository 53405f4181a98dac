package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Compared;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.Review;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one member of staff has said of an application; realm and user are the applicant's. */
@Entity
@Table(name = "TORII_REVIEW")
@IdClass(ReviewRow.Key.class)
public class ReviewRow {
    private static final String BETWEEN = ",";

    @Id
    @Column(name = "APPLICATION", length = 22, nullable = false)
    private String application;

    @Id
    @Column(name = "PLACE", nullable = false)
    private int place;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Column(name = "USER_ID", length = 255, nullable = false)
    private String user;

    @Column(name = "REVIEWER", length = 255, nullable = false)
    private String reviewer;

    @Column(name = "REVIEWED_AT", nullable = false)
    private long at;

    @Column(name = "REJECTION", length = 16)
    private String rejection;

    @Column(name = "WORDS", length = 1000, nullable = false)
    private String words;

    @Column(name = "COMPARED", length = 64)
    private String compared;

    protected ReviewRow() {}

    ReviewRow(Application application, int place) {
        var review = application.progress().reviews().get(place);
        this.application = application.id().value();
        this.place = place;
        this.realm = application.subject().realm();
        this.user = application.subject().user();
        this.reviewer = review.reviewer();
        this.at = review.at().getEpochSecond();
        this.rejection = review.rejection().map(Enum::name).orElse(null);
        this.words = review.words();
        this.compared = review.compared().stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN));
    }

    String application() {
        return application;
    }

    /** @throws IllegalArgumentException for a rejection that this version does not know */
    Review review() {
        var names = Arrays.asList((compared == null ? "" : compared).split(BETWEEN, -1));
        return new Review(
                reviewer,
                Instant.ofEpochSecond(at),
                Optional.ofNullable(rejection).map(Rejection::valueOf),
                words,
                Arrays.stream(Compared.values())
                        .filter(each -> names.contains(each.name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What one row is found by. */
    record Key(String application, int place) implements Serializable {}
}
