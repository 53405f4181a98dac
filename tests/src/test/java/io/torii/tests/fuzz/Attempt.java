package io.torii.tests.fuzz;

import java.util.Optional;

/** One request that nobody means. */
interface Attempt {
    /** Sends it; what there is to say of it where the server broke. */
    Optional<String> broken();
}
