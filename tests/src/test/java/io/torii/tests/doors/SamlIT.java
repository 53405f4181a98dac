package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Handset;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1: SAML, whoever begins. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class SamlIT {
    private static final String SERVICE = "http://localhost/saml";

    private static Building house;

    private World world;
    private Visitor visitor;

    @BeforeAll
    static void house(World world) {
        house = Building.fresh(world);
        for (var mode : List.of("optional", "required")) {
            house.admin().create("/" + house.name() + "/clients", service(mode));
        }
    }

    private static Map<String, Object> service(String mode) {
        var attributes = Map.of(
                "torii.mfa",
                mode,
                "saml.client.signature",
                "false",
                "saml.force.post.binding",
                "true",
                "saml_idp_initiated_sso_url_name",
                mode,
                "saml_assertion_consumer_url_post",
                SERVICE + mode);
        return Map.of(
                "clientId",
                SERVICE + mode,
                "protocol",
                "saml",
                "redirectUris",
                List.of(SERVICE + mode),
                "attributes",
                attributes);
    }

    @BeforeEach
    void visitor(World world) {
        this.world = world;
        visitor = house.visitor();
    }

    @Test
    void a_service_that_begins_the_sign_in_has_the_factor_asked() {
        var user = house.active(1);

        var asked = visitor.password(visitor.get(request("optional", false)), user.username(), TestUser.PASSWORD);

        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        assertThat(response(house.prove(visitor, asked, user))).contains("status:Success");
    }

    @Test
    void a_session_without_factor_never_enters_a_service_that_requires_MFA() {
        var user = house.realm().user(0);
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();

        assertThat(Building.notAdmitted(visitor.get(request("required", false))))
                .isTrue();
        assertThat(Building.notAdmitted(visitor.get(begunHere("required")))).isTrue();
        assertThat(response(visitor.get(begunHere("optional")))).contains("status:Success");
    }

    @Test
    void a_sign_in_that_begins_here_has_the_factor_asked() {
        var user = house.registering();
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();
        house.activate(user);

        var asked = visitor.get(begunHere("optional"));

        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
    }

    @Test
    void a_passive_request_is_told_NoPassive_and_texts_nobody() {
        var user = house.registering();
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();
        house.activate(user);

        var answer = visitor.get(request("optional", true));

        assertThat(response(answer)).contains("NoPassive").doesNotContain("Assertion ");
        assertThat(house.texts(user)).isZero();
    }

    /** What is passive leaves no note, so every SAML request that finds a session waits for a press. */
    @Test
    void a_request_that_nobody_may_see_asks_no_phone_before_a_press() {
        var user = house.realm().user(0);
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();
        var phone = Handset.of(world.server().url(), user, "Pixel");

        assertThat(response(visitor.get(request("optional", true)))).contains("NoPassive");
        var shown = new NumberPage(visitor, visitor.get(request("optional", false)));

        assertThat(phone.pending()).isEmpty();
        assertThat(shown.problem()).contains("Nothing was sent yet");
        assertThat(shown.reload().asksOnPress()).isTrue();
        assertThat(phone.pending()).isEmpty();
        assertThat(shown.ask().number()).isNotEmpty();
        assertThat(phone.pending()).hasSize(1);
    }

    @Test
    void a_passive_request_is_not_interrupted_by_the_calendars_warning_R57() {
        var user = house.realm().user(0);
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();
        house.realm().setting(Map.of("torii.calendar.rows", "everybody | warn=2020-01-01 | mandatory=2099-10-01"));
        house.harness().clock(Duration.ofMinutes(6));

        var answer = visitor.get(request("optional", true));

        house.realm().setting(Map.of("torii.calendar.rows", ""));
        assertThat(response(answer)).contains("status:Success");
    }

    private URI begunHere(String mode) {
        return world.server().at("/realms/" + house.name() + "/protocol/saml/clients/" + mode);
    }

    private URI request(String mode, boolean passive) {
        var words = "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\""
                + " xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_"
                + Instant.now().toEpochMilli()
                + "\" Version=\"2.0\" IssueInstant=\"" + Instant.now().truncatedTo(ChronoUnit.SECONDS)
                + "\" IsPassive=\"" + passive + "\" AssertionConsumerServiceURL=\"" + SERVICE + mode + "\">"
                + "<saml:Issuer>" + SERVICE + mode + "</saml:Issuer></samlp:AuthnRequest>";
        var packed = new byte[words.length() + 100];
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(words.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        var length = deflater.deflate(packed);
        deflater.end();
        var encoded = Base64.getEncoder().encodeToString(Arrays.copyOf(packed, length));
        return world.server()
                .at("/realms/" + house.name() + "/protocol/saml?SAMLRequest="
                        + URLEncoder.encode(encoded, StandardCharsets.UTF_8));
    }

    private static String response(Page page) {
        var field = page.document().select("input[name=SAMLResponse]").attr("value");
        assertThat(field).as(page.document().text()).isNotEmpty();
        return new String(Base64.getDecoder().decode(field), StandardCharsets.UTF_8);
    }
}
