package io.torii.domain.accesspass;

/**
 * A pass as it is kept.
 *
 * @param pass what staff may see
 * @param digest what an entry is compared with
 * @param uses how often it was used; wrong tries are counted anew after each use
 */
public record KeptPass(AccessPass pass, PassDigest digest, int uses) {
    public KeptPass used() {
        return new KeptPass(pass, digest, uses + 1);
    }
}
