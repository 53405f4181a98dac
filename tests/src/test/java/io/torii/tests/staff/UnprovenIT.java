package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.PassHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of an earlier system: no methods until a code was typed after a factor or a pass (R40). */
@ExtendWith(OnKeycloak.class)
final class UnprovenIT {
    private static final SignInRequest ADD_PHONE = SignInRequest.of("portal").with("kc_action", "torii-phone-register");

    private static Transfer transfer;

    private TestUser owner;
    private String number;

    @BeforeAll
    static void open(World world) {
        transfer = Transfer.open(world);
    }

    @BeforeEach
    void user() {
        owner = transfer.realm().user(0);
        number = TestRealm.newNumber();
    }

    @Test
    void a_list_is_taken_in_once_and_each_row_reports_its_own_error() {
        var other = transfer.realm().user(1);
        var rows = new String[] {
            transfer.row(owner, "phone," + number),
            transfer.row(owner, "alternate,12"),
            transfer.row(owner, "office," + TestRealm.newNumber()),
            transfer.row(other, "phone," + TestRealm.newNumber()),
            transfer.row(other, "alternate," + other.number()),
            "nobody-of-this-name,phone," + TestRealm.newNumber() + "\n"
        };

        var first = transfer.numbers(rows);

        assertThat(first.get("changed").asInt()).as(first.toString()).isEqualTo(1);
        assertThat(first.get("present").asInt()).isEqualTo(1);
        assertThat(first.get("rejected").findValuesAsText("error"))
                .containsExactly(
                        "torii_number_malformed", "torii_number_slot", "torii_number_slot_taken", "torii_unknown_user");
        assertThat(transfer.numbers(rows).get("present").asInt()).isEqualTo(2);
        assertThat(transfer.overview(owner).get("unproven").toString())
                .isEqualTo("[{\"slot\":\"phone\",\"number\":\"" + TestRealm.masked(number) + "\"}]");
        assertThat(events()).contains(owner.id()).doesNotContain(number.substring(3));
    }

    @Test
    void it_is_no_method_and_a_corrected_list_puts_another_in_its_place() {
        transfer.numbers(transfer.row(owner, "phone," + TestRealm.newNumber()));
        transfer.numbers(transfer.row(owner, "phone," + number));

        assertThat(transfer.overview(owner).get("methods")).isEmpty();
        assertThat(transfer.overview(owner).get("active").asBoolean()).isFalse();
        assertThat(transfer.overview(owner).get("unproven").toString()).contains(TestRealm.masked(number));
        assertThat(visitor().signIn("portal", owner).signedIn()).isTrue();
        assertThat(transfer.imported(transfer.row(owner, "active,,old portal")).toString())
                .contains("torii_no_method");
        assertThat(outbox().to(number)).isEmpty();
    }

    @Test
    void by_the_password_alone_it_is_neither_offered_nor_texted() {
        transfer.numbers(transfer.row(owner, "phone," + number));
        var visitor = visitor();
        var page = visitor.password(visitor.open(ADD_PHONE), owner.username(), TestUser.PASSWORD);
        assertThat(page.document().getElementById("torii-phone")).isNotNull();
        assertThat(page.document().getElementById("torii-offered-PHONE")).isNull();

        var forged = visitor.post(
                page.document().getElementById("torii-phone-form").attr("abs:action"),
                Map.of("torii-act", "offered", "torii-offered", stored()));

        assertThat(forged.asksForCode()).isFalse();
        assertThat(outbox().to(number)).isEmpty();
    }

    @Test
    void after_another_factor_the_first_code_that_is_typed_proves_it() {
        var app = new Account(transfer.world().admin(), owner).app();
        transfer.numbers(transfer.row(owner, "phone," + number));
        var visitor = visitor();
        var offered = shown(visitor, app);
        assertThat(offered.document().getElementById("torii-offered-PHONE").text())
                .contains(TestRealm.masked(number))
                .doesNotContain(number);

        var proving = visitor.submit(offered, "torii-offered-PHONE", Map.of("torii-act", "offered"));
        assertThat(transfer.overview(owner).get("methods")).hasSize(1);
        var done = visitor.type(proving, outbox().codeTo(number));

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(transfer.overview(owner).get("methods").findValuesAsText("kind"))
                .containsExactly("app", "phone");
        assertThat(transfer.overview(owner).get("unproven")).isEmpty();
        assertThat(transfer.numbers(transfer.row(owner, "phone," + number))
                        .get("present")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void who_comes_with_a_pass_proves_it_too() {
        var realm = transfer.realm().name();
        transfer.world().harness(realm).enroll(owner.id(), "ACTIVE");
        transfer.numbers(transfer.row(owner, "phone," + number));
        var pass = new PassHarness(transfer.world().server().url(), realm).pass(owner, "FACTOR");
        var visitor = visitor();

        var taken = visitor.password(visitor.open("portal"), owner.username(), pass);
        var registers = visitor.password(taken, owner.username(), TestUser.PASSWORD);
        var form = visitor.submit(registers, "torii-register-PHONE", Map.of("torii-act", "register"));
        var proving = visitor.submit(form, "torii-offered-PHONE", Map.of("torii-act", "offered"));
        visitor.type(proving, outbox().codeTo(number));

        assertThat(transfer.overview(owner).get("methods").findValuesAsText("kind"))
                .containsExactly("phone");
        assertThat(transfer.overview(owner).get("unproven")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "credentialData, garbage",
        "credentialData, null",
        "credentialData, '[7]'",
        "secretData, '{\"number\":\"garbage\"}'",
        "secretData, ''",
    })
    void one_that_cannot_be_read_is_nobodys_and_the_next_takes_its_place(String part, String garbage) {
        var app = new Account(transfer.world().admin(), owner).app();
        transfer.numbers(transfer.row(owner, "phone," + number));
        transfer.world()
                .harness(transfer.realm().name())
                .writeCredential(owner.id(), "torii-phone-unproven", Map.of(part, garbage));

        assertThat(transfer.overview(owner).get("unproven")).isEmpty();
        assertThat(visitor().signIn("portal", owner).status()).isEqualTo(200);
        var page = shown(visitor(), app);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().getElementById("torii-phone-form")).isNotNull();
        assertThat(page.document().getElementById("torii-offered-PHONE")).isNull();

        assertThat(transfer.numbers(transfer.row(owner, "phone," + number))
                        .get("changed")
                        .asInt())
                .isEqualTo(1);
        assertThat(transfer.overview(owner).get("unproven").toString()).contains(TestRealm.masked(number));
    }

    private Page shown(Visitor visitor, Totp app) {
        var asked = visitor.password(visitor.open(ADD_PHONE), owner.username(), TestUser.PASSWORD);
        return visitor.submit(asked, "torii-otp-form", Map.of("otp", app.code(), "torii-act", "verify"));
    }

    private String stored() {
        return new Account(transfer.world().admin(), owner).credential("torii-phone-unproven");
    }

    private static Visitor visitor() {
        return transfer.world().visitor(transfer.realm().name());
    }

    private static Outbox outbox() {
        return transfer.world().outbox(transfer.realm().name());
    }

    private static String events() {
        return transfer.realm()
                .admin()
                .get("/" + transfer.realm().name() + "/admin-events?operationTypes=ACTION&max=200")
                .toString();
    }
}
