package io.torii.ceremony.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Applicant;
import io.torii.domain.application.Cause;
import io.torii.domain.application.FilingRefusal;
import io.torii.domain.application.Order;
import io.torii.domain.application.Proof;
import io.torii.domain.application.Request;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which applications to end MFA are taken: R13, R100. */
final class FilingToEndTest {
    private final Bench bench = new Bench();

    /** R13. */
    @Test
    void privileged_accounts_never_end_MFA() {
        bench.applicant = new Applicant(true, false, true, false, false);

        assertThat(bench.end().refusal()).contains(FilingRefusal.NEVER);
        var atCounter = bench.applying().file(Bench.order(Request.end(Cause.OTHER, ""), Bench.counter()));
        assertThat(atCounter.refusal()).contains(FilingRefusal.NEVER);
    }

    /** R13. */
    @Test
    void ending_MFA_takes_a_factor_and_never_a_photo_and_has_no_code() {
        var end = Request.end(Cause.OTHER, "");

        var byPassword = bench.applying().file(Bench.order(end, Order.Way.session(Proof.PASSWORD)));
        var byPhoto = bench.applying().file(Bench.order(end, Order.Way.photo(bench.picture())));
        var byFactor = bench.end();

        assertThat(byPassword.refusal()).contains(FilingRefusal.FACTOR_NEEDED);
        assertThat(byPhoto.refusal()).contains(FilingRefusal.OFF);
        assertThat(byFactor.refusal()).isEmpty();
        assertThat(byFactor.code()).isEmpty();
    }

    @Test
    void who_has_no_MFA_has_none_to_end() {
        bench.applicant = new Applicant(false, true, false, false, false);

        assertThat(bench.end().refusal()).contains(FilingRefusal.NOT_ACTIVE);
    }

    /** R13, R100. */
    @ParameterizedTest
    @CsvSource({
        "true,2026-11-23,",
        "true,2027-11-22,",
        "true,2026-11-22,END_DATE",
        "true,2027-11-23,END_DATE",
        "false,2026-11-23,NOT_MANDATED"
    })
    void under_a_mandate_an_exemption_has_an_end_date(boolean due, LocalDate until, FilingRefusal refusal) {
        bench.applicant = new Applicant(false, true, true, due, false);
        var exemption = Request.exemption(Cause.OTHER, "", until);

        var filed = bench.applying().file(Bench.order(exemption, Order.Way.session(Proof.FACTOR)));

        assertThat(filed.refusal().orElse(null)).isEqualTo(refusal);
        if (due) {
            assertThat(bench.end().refusal()).contains(FilingRefusal.MANDATE);
        }
    }
}
