package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R36: what is sent beside a sign-in as the picture of a card, and by whom. */
@ExtendWith(OnKeycloak.class)
final class PicturesIT {
    private static final int ANNOUNCED = 8 << 20;

    private World world;
    private TestRealm realm;
    private TestUser user;
    private Recovery recovery;

    @BeforeEach
    void applicant(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
        user = realm.user(1);
        recovery = Recovery.of(world, user);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("torii-photo-empty", "card.jpg", new byte[0]),
                Arguments.of(
                        "torii-photo-not-a-picture",
                        "card.png",
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                                .getBytes(StandardCharsets.UTF_8)),
                Arguments.of("torii-photo-heic", "card.jpg", Card.heic()),
                Arguments.of("torii-photo-too-many-pixels", "card.png", Card.png(60_000, 60_000)),
                Arguments.of("torii-photo-too-large", "card.jpg", new byte[ANNOUNCED + 20_000]),
                Arguments.of("torii-photo-unreadable", "card.jpg", Arrays.copyOf(Card.jpeg(640, 400), 300)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_taken_is_refused_with_its_reason(String said, String name, byte[] bytes) {
        var answer = recovery.send(recovery.photoPage(), Card.picture(name, bytes));

        assertThat(Recovery.said(answer)).isEqualTo(said);
        assertThat(Recovery.is(answer, "torii-photo-form")).isTrue();
        assertThat(recovery.silently()).isEqualTo("login_required");
    }

    @Test
    void a_small_file_that_unpacks_to_much_is_refused_or_read_in_seconds() {
        var page = recovery.photoPage();
        var began = System.nanoTime();

        var answer = recovery.send(page, Card.picture("card.png", Card.bomb()));

        assertThat(Recovery.said(answer)).isIn("torii-photo-unreadable", "");
        assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
    }

    /** Nothing of the file itself reaches a reviewer: no place, no script, no second file. */
    @Test
    void a_picture_with_a_place_and_a_script_is_drawn_anew() throws IOException {
        var arrived = recovery.send(recovery.photoPage(), Card.picture("card.jpg", Card.polyglot()));
        assertThat(Recovery.is(arrived, "torii-photo-arrived")).isTrue();
        assertThat(Recovery.is(recovery.file(arrived), "torii-pick-up-code")).isTrue();

        var photo = world.harness(realm.name())
                .decisions("photo/" + user.id())
                .get("photo")
                .asText();
        var kept = Base64.getDecoder().decode(photo);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif", "script", "PK\3\4");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(640);
    }

    /** The server itself would say 413 and nothing more. */
    @Test
    void ten_gigabytes_are_refused_with_a_page_before_they_are_sent() throws IOException {
        var page = recovery.photoPage();
        var address =
                URI.create(page.document().getElementById("torii-photo-form").absUrl("action"));

        var answer = announce(address, 10L << 30);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("画像が大きすぎます", "8 MB");
        assertThat(Recovery.is(recovery.reload(page), "torii-photo-form")).isTrue();
    }

    @Test
    void a_ticket_takes_one_picture_from_its_own_browser_and_tab() {
        var page = recovery.photoPage();
        var first = recovery.send(page, Card.photo());
        var again = recovery.send(page, Card.photo());
        var stranger = Recovery.of(world, realm.user(1));
        var foreign = send(stranger, stranger.photoPage(), ticket(recovery.photoPage()));
        var nobody = send(Recovery.of(world, user), page, ticket(page));

        assertThat(Recovery.is(first, "torii-photo-arrived")).isTrue();
        assertThat(Recovery.said(again)).isEqualTo("torii-photo-used");
        assertThat(Recovery.is(again, "torii-photo-arrived")).isTrue();
        assertThat(Stream.of(foreign, nobody).map(Page::status)).containsOnly(400);
        assertThat(Stream.of(foreign, nobody).map(Recovery::said)).containsOnly("torii-application-gone");
        assertThat(send(recovery, page, "made.up.1.ticket").status()).isEqualTo(400);
    }

    @Test
    void two_tabs_of_a_browser_each_have_their_own_picture() {
        var one = recovery.photoPage();
        var other = recovery.press(recovery.open(), "torii-apply-form", "apply");

        var arrived = recovery.send(one, Card.photo());

        assertThat(Recovery.is(arrived, "torii-photo-arrived")).isTrue();
        assertThat(Recovery.is(recovery.reload(other), "torii-photo-form")).isTrue();
    }

    /** Double submit and back button: what is filed is filed once, and the sign-in that did it is over. */
    @Test
    void what_is_sent_after_an_application_is_filed_files_nothing_more() {
        var page = recovery.photoPage();
        var form = recovery.send(page, Card.photo());
        var filed = recovery.file(form);

        var twice = recovery.file(form);
        var back = send(recovery, page, ticket(page));

        assertThat(Recovery.is(filed, "torii-pick-up-code")).isTrue();
        assertThat(Recovery.is(twice, "torii-pick-up-code")).isFalse();
        assertThat(Recovery.is(back, "torii-pick-up-code")).isFalse();
        assertThat(world.harness(realm.name()).decisions("of/" + user.id())).hasSize(1);
        assertThat(recovery.silently()).isEqualTo("login_required");
    }

    private static Page send(Recovery who, Page form, String ticket) {
        var address =
                URI.create(form.document().getElementById("torii-photo-form").absUrl("action"));
        return who.visitor().send(address, Map.of("torii-ticket", ticket), Card.photo());
    }

    private static String ticket(Page page) {
        return page.document().select("input[name=torii-ticket]").val();
    }

    /** The head of a request with a body of that length, which is never sent. */
    private static String announce(URI address, long length) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            var head = "POST " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nAccept-Language: ja\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                    + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
