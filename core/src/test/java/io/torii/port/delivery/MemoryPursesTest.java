package io.torii.port.delivery;

import io.torii.fake.MemoryPurses;

final class MemoryPursesTest implements PursesContract {
    private final Purses purses = new MemoryPurses();

    @Override
    public Purses purses() {
        return purses;
    }

    @Override
    public String realm() {
        return "realm";
    }
}
