package io.torii.domain.delivery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a request came from, as finely as an address tells one network from another: an IPv4 address or an IPv6 /64
 * (R30). Addresses that cannot be read share one value.
 */
public record NetworkAddress(String value) {
    private static final NetworkAddress UNREADABLE = new NetworkAddress("unreadable");
    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");
    private static final int SUBNET = 8;

    /** Reads a literal address, with or without brackets and zone; never asks a name server. */
    public static NetworkAddress of(String text) {
        var literal = text == null ? "" : text.replaceAll("^\\[|]$|%.*$", "");
        if (!V4.matcher(literal).matches() && !V6.matcher(literal).matches()) {
            return UNREADABLE;
        }
        try {
            return of(InetAddress.getByName(literal));
        } catch (UnknownHostException malformed) {
            return UNREADABLE;
        }
    }

    private static NetworkAddress of(InetAddress address) {
        if (address instanceof Inet4Address) {
            return new NetworkAddress(address.getHostAddress());
        }
        return new NetworkAddress(HexFormat.of().formatHex(address.getAddress(), 0, SUBNET) + "/64");
    }
}
