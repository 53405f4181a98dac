package io.torii.tests.web;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A mail server of this machine that keeps all it is given. */
public final class Mailbox implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private Mailbox() {
        server.start();
    }

    /** Opens a mail server and has the realm use it. */
    public static Mailbox of(TestRealm realm) {
        var mailbox = new Mailbox();
        var smtp = Map.of(
                "host",
                "127.0.0.1",
                "port",
                String.valueOf(mailbox.server.getSmtp().getPort()),
                "from",
                "keycloak@example.org");
        realm.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "smtpServer", smtp));
        return mailbox;
    }

    /** The mails to the user, oldest first, as soon as there are as many. */
    public List<Mail> await(TestUser user, int atLeast) {
        return Eventually.get(
                () -> mails().stream()
                        .filter(mail -> mail.to().equals(user.email()))
                        .toList(),
                mails -> mails.size() >= atLeast);
    }

    /** The mails that have come by now, oldest first. */
    public List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(Mail::of).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** One mail with its plain words. */
    public record Mail(String to, String subject, String words) {
        /** The first link in it. */
        public URI link() {
            var link = LINK.matcher(words);
            if (!link.find()) {
                throw new AssertionError("no link in: " + words);
            }
            return URI.create(link.group());
        }

        /** The link that stops what the mail tells of. */
        public URI stop() {
            var link = link();
            if (!link.getPath().endsWith("/torii/stop")) {
                throw new AssertionError("the first link stops nothing: " + words);
            }
            return link;
        }

        private static Mail of(MimeMessage message) {
            try {
                var recipient = message.getAllRecipients()[0].toString();
                return new Mail(recipient, message.getSubject(), plain(message.getContent()));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String plain(Object content) throws MessagingException, IOException {
            return content instanceof Multipart parts
                    ? plain(parts.getBodyPart(0).getContent())
                    : content.toString();
        }
    }
}
