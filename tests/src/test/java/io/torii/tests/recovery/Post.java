package io.torii.tests.recovery;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import java.util.LinkedHashMap;

/** What an owner is mailed, and the links in it. */
record Post(World world, Mailbox mailbox, TestUser user) {
    /** The first mail whose subject says this. */
    Mailbox.Mail mail(String subject) {
        return Eventually.get(
                        () -> mailbox.mails().stream()
                                .filter(each -> each.subject().contains(subject))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    /** Presses the button behind its link, in a browser that is signed in nowhere. */
    void stop(Mailbox.Mail mail) {
        var visitor = world.visitor(user.realm());
        var asked = visitor.get(mail.stop());
        var fields = new LinkedHashMap<String, String>();
        asked.document().select("form input").forEach(each -> fields.put(each.attr("name"), each.val()));
        visitor.post(asked.document().select("form").attr("abs:action"), fields);
    }
}
