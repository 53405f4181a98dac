package io.torii.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IP address that was written in digits; a name is none, so no name server is ever asked. */
public record LiteralAddress(InetAddress address) {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|[01]?\\d?\\d)";
    private static final Pattern V4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    /** With or without brackets and zone; an IPv4 address that is written as IPv6 is read as IPv4. */
    public static Optional<LiteralAddress> parse(String text) {
        var literal = text == null ? "" : text.replaceAll("^\\[|]$|%.*$", "");
        if (!V4.matcher(literal).matches() && !V6.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LiteralAddress(InetAddress.getByName(literal)));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    /** 4 or 16, the first of the network first. */
    public byte[] bytes() {
        return address.getAddress();
    }
}
