package io.torii.keycloak.where;

import io.torii.domain.binding.NetworkRange;
import io.torii.domain.where.NamedNetwork;
import io.torii.keycloak.policy.LineException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines of {@code 192.0.2.0/24 = Hongo campus Wi-Fi | 本郷キャンパスのWi-Fi}. */
final class NetworkText {
    private static final Pattern LINES = Pattern.compile("\\R|;|##");
    private static final Pattern LINE = Pattern.compile("([^=|]+)=([^|]+)\\|([^|]+)");

    private final Set<String> seen = new HashSet<>();

    private NetworkText() {}

    static List<NamedNetwork> read(String typed) {
        var lines = LINES.split(typed, -1);
        var text = new NetworkText();
        var read = new ArrayList<NamedNetwork>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                try {
                    read.add(text.line(lines[i]));
                } catch (IllegalArgumentException e) {
                    throw new LineException(i + 1, e.getMessage());
                }
            }
        }
        return List.copyOf(read);
    }

    private NamedNetwork line(String typed) {
        var parts = LINE.matcher(typed);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not network = English name | Japanese name");
        }
        var network = parts.group(1).strip();
        if (!seen.add(network)) {
            throw new IllegalArgumentException(network + " stands twice");
        }
        return new NamedNetwork(
                NetworkRange.parse(network),
                parts.group(2).strip(),
                parts.group(3).strip());
    }
}
