package io.torii.domain.delivery;

import io.torii.domain.LiteralAddress;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request came from, as finely as an address tells one network from another: an IPv4 address or an IPv6 /64
 * (R30). Addresses that cannot be read share one value.
 */
public record NetworkAddress(String value) {
    private static final NetworkAddress UNREADABLE = new NetworkAddress("unreadable");
    private static final int SUBNET = 8;

    /** Reads a literal address, with or without brackets and zone; never asks a name server. */
    public static NetworkAddress of(String text) {
        return LiteralAddress.parse(text)
                .map(LiteralAddress::address)
                .map(NetworkAddress::of)
                .orElse(UNREADABLE);
    }

    private static NetworkAddress of(InetAddress address) {
        if (address instanceof Inet4Address) {
            return new NetworkAddress(address.getHostAddress());
        }
        return new NetworkAddress(HexFormat.of().formatHex(address.getAddress(), 0, SUBNET) + "/64");
    }
}
