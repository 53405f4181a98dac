package io.torii.floorplan;

import org.junit.jupiter.api.Test;

class TrapsTest {
    @Test
    void nobody_reads_the_system_clock() {
        Traps.NOBODY_READS_THE_SYSTEM_CLOCK.check(House.classes());
    }

    @Test
    void core_has_no_chance_no_ticks_and_no_logger() {
        Traps.CORE_HAS_NO_CHANCE.check(House.classes());
        Traps.CORE_HAS_NO_CLOCK_TICKS.check(House.classes());
        Traps.CORE_HAS_NO_LOGGER.check(House.classes());
    }

    @Test
    void nobody_replaces_a_single_use_object() {
        Traps.NOBODY_REPLACES_A_SINGLE_USE_OBJECT.check(House.classes());
    }

    @Test
    void nobody_clears_all_notes() {
        Traps.NOBODY_CLEARS_ALL_NOTES.check(House.classes());
    }

    @Test
    void nobody_leaves_the_worker_thread() {
        Traps.NOBODY_LEAVES_THE_WORKER_THREAD.check(House.classes());
    }
}
