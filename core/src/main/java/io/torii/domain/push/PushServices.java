package io.torii.domain.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The push services that a realm's devices may be told through (R27): a host, or {@code *.} and a domain for every host
 * below it.
 */
public record PushServices(List<String> hosts) {
    private static final Pattern FORM = Pattern.compile("(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final int LONGEST = 2000;
    private static final int HTTPS = 443;

    public PushServices {
        hosts = List.copyOf(hosts);
        hosts.stream().filter(host -> !FORM.matcher(host).matches()).findFirst().ifPresent(host -> {
            throw new IllegalArgumentException("not the name of a push service: " + host);
        });
    }

    /**
     * Reads hosts, in lines or with commas between.
     *
     * @throws IllegalArgumentException for anything that is no host name, addresses among it
     */
    public static PushServices parse(String typed) {
        return new PushServices(Arrays.stream(typed.split("[,\\s]+"))
                .filter(host -> !host.isEmpty())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList());
    }

    /** Whether this endpoint is https, on the usual port, of a host of the list, and nothing beside. */
    public boolean allow(String endpoint) {
        try {
            return endpoint.length() <= LONGEST && allow(new URI(endpoint));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private boolean allow(URI endpoint) {
        return "https".equalsIgnoreCase(endpoint.getScheme())
                && endpoint.getHost() != null
                && endpoint.getRawUserInfo() == null
                && endpoint.getRawFragment() == null
                && (endpoint.getPort() == -1 || endpoint.getPort() == HTTPS)
                && lists(endpoint.getHost().toLowerCase(Locale.ROOT));
    }

    private boolean lists(String host) {
        return hosts.stream()
                .anyMatch(listed -> listed.startsWith("*.")
                        ? host.endsWith(listed.substring(1)) && host.length() >= listed.length()
                        : host.equals(listed));
    }
}
