package io.torii.port.delivery;

/** Keyed hashes of numbers, the same on every node, another per realm. */
@FunctionalInterface
public interface NumberDigest {
    /** 43 characters of base64url; without the realm's key nobody finds the number by trying all of them. */
    String of(String realm, String digits);
}
