package io.torii.domain.binding;

import io.torii.domain.LiteralAddress;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that have their first bits in common: {@code 192.0.2.0/24}, {@code 2001:db8::/32} (RFC 4632, RFC 4291). */
public final class NetworkRange {
    private static final Pattern LENGTH = Pattern.compile("\\d{1,3}");

    private final byte[] network;
    private final int length;

    private NetworkRange(byte[] network, int length) {
        this.network = network;
        this.length = length;
    }

    /**
     * Reads a range, or a single address.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static NetworkRange parse(String text) {
        var slash = text.indexOf('/');
        var address = slash < 0 ? text : text.substring(0, slash);
        var network = read(address).orElseThrow(() -> new IllegalArgumentException("no network: " + text));
        var typed = slash < 0 ? String.valueOf(network.length * Byte.SIZE) : text.substring(slash + 1);
        if (!LENGTH.matcher(typed).matches() || Integer.parseInt(typed) > network.length * Byte.SIZE) {
            throw new IllegalArgumentException("no network: " + text);
        }
        return new NetworkRange(network, Integer.parseInt(typed));
    }

    /** Whether a literal address lies in it; what cannot be read lies nowhere. */
    public boolean contains(String address) {
        return read(address)
                .filter(read -> read.length == network.length)
                .map(read -> prefix(read).equals(prefix(network)))
                .orElse(false);
    }

    /** Whether all of another range lies in it. */
    public boolean covers(NetworkRange other) {
        return other.network.length == network.length
                && other.length >= length
                && prefix(other.network).equals(prefix(network));
    }

    private BigInteger prefix(byte[] address) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - length);
    }

    private static Optional<byte[]> read(String text) {
        return LiteralAddress.parse(text).map(LiteralAddress::bytes);
    }
}
