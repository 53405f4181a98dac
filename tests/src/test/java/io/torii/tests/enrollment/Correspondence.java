package io.torii.tests.enrollment;

import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What a realm mails to whom, and the buttons behind the links in it, pressed in a browser that is signed in nowhere. */
record Correspondence(World world, String realm, Mailbox mailbox) {
    /** The first mail to this address with this subject. */
    Mailbox.Mail mail(String to, String subject) {
        return Eventually.get(
                        () -> mailbox.mails().stream()
                                .filter(mail ->
                                        mail.to().equals(to) && mail.subject().equals(subject))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    /** To whom, as soon as there are as many. */
    List<String> told(int atLeast, String subject) {
        return Eventually.get(() -> told(subject), found -> found.size() >= atLeast);
    }

    List<String> told(String subject) {
        return mailbox.mails().stream()
                .filter(mail -> mail.subject().equals(subject))
                .map(Mailbox.Mail::to)
                .toList();
    }

    Page open(URI link) {
        return world.visitor(realm).get(link);
    }

    Page press(URI link) {
        return press(open(link));
    }

    Page press(Page asked) {
        var form = asked.document().selectFirst("form");
        var token = form.selectFirst("input[name=t]").val();
        return world.visitor(realm).post(form.absUrl("action"), Map.of("t", token, "kc_locale", "en"));
    }
}
