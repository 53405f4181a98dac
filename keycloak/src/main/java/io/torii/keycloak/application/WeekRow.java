package io.torii.keycloak.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The last week that a realm's heads were told of, by its first day since 1970. */
@Entity
@Table(name = "TORII_FILING_WEEK")
public class WeekRow {
    @Id
    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realm;

    @Column(name = "BEGAN", nullable = false)
    private long began;

    protected WeekRow() {}

    WeekRow(String realm, LocalDate began) {
        this.realm = realm;
        this.began = began.toEpochDay();
    }
}
