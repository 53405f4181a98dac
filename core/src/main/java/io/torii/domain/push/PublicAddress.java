package io.torii.domain.push;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Whether an address is one of the public internet (R27). What IANA's special-purpose registries set aside is not, and
 * neither is an IPv6 address that only wraps such a one.
 */
public final class PublicAddress {
    private static final List<Block> RESERVED = List.of(
            new Block(0x00000000, 8),
            new Block(0x0A000000, 8),
            new Block(0x64400000, 10),
            new Block(0x7F000000, 8),
            new Block(0xA9FE0000, 16),
            new Block(0xAC100000, 12),
            new Block(0xC0000000, 24),
            new Block(0xC0000200, 24),
            new Block(0xC0586300, 24),
            new Block(0xC0A80000, 16),
            new Block(0xC6120000, 15),
            new Block(0xC6336400, 24),
            new Block(0xCB007100, 24),
            new Block(0xE0000000, 4),
            new Block(0xF0000000, 4));

    private static final int NAT64 = 0x0064FF9B;
    private static final int SIX_TO_FOUR = 0x2002;

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? publicV4(word(bytes, 0)) : publicV6(bytes);
    }

    private static boolean publicV4(int address) {
        return RESERVED.stream().noneMatch(block -> block.holds(address));
    }

    private static boolean publicV6(byte[] bytes) {
        var first = word(bytes, 0);
        if (first == NAT64 && word(bytes, 4) == 0 && word(bytes, 8) == 0) {
            return publicV4(word(bytes, 12));
        }
        if (first >>> 16 == SIX_TO_FOUR) {
            return publicV4(word(bytes, 2));
        }
        // Global unicast is 2000::/3; of it 2001::/23 is for protocols, 2001:db8::/32 and 3fff::/20 for documents.
        return first >>> 29 == 1
                && first >>> 9 != 0x20010000 >>> 9
                && first != 0x20010DB8
                && first >>> 12 != 0x3FFF0000 >>> 12;
    }

    private static int word(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }

    private record Block(int start, int bits) {
        boolean holds(int address) {
            return (address ^ start) >>> (Integer.SIZE - bits) == 0;
        }
    }
}
