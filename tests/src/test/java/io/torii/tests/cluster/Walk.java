package io.torii.tests.cluster;

import io.torii.tests.admin.TestUser;

/** One user in one ceremony. */
interface Walk {
    TestUser user();

    /** From the beginning to the end; false, or an assertion, where they were told to begin again. Done once, it stays so. */
    boolean go();

    /** Throws when anything was done twice, got lost or was left half done. */
    void judge();

    /** Signs in anew afterwards, by what the user has then; false where they are stuck. */
    boolean returns();
}
