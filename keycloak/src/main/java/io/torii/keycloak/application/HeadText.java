package io.torii.keycloak.application;

import io.torii.domain.address.MailAddress;
import io.torii.domain.application.GroupHead;
import io.torii.keycloak.policy.LineException;
import io.torii.keycloak.policy.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of {@code /staff/counter | head@example.org}. */
final class HeadText {
    private static final Pattern LINES = Pattern.compile("\\R|;|##");

    private HeadText() {}

    static Setting<List<GroupHead>> heads(String key, String explanation) {
        return Setting.lines(
                key, "", "lines of /group/path | mail address", new Setting.Reader<>(explanation, HeadText::read));
    }

    private static List<GroupHead> read(String typed) {
        var lines = LINES.split(typed, -1);
        var read = new ArrayList<GroupHead>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read.add(line(i + 1, lines[i]));
            }
        }
        return List.copyOf(read);
    }

    private static GroupHead line(int number, String line) {
        var bar = line.lastIndexOf('|');
        try {
            return new GroupHead(
                    line.substring(0, Math.max(0, bar)).strip(),
                    MailAddress.parse(line.substring(bar + 1))
                            .orElseThrow(() -> new IllegalArgumentException("no mail address")));
        } catch (IllegalArgumentException e) {
            throw new LineException(number, "not as /group/path | head@example.org");
        }
    }
}
