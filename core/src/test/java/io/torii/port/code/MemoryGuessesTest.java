package io.torii.port.code;

import io.torii.domain.Subject;
import io.torii.fake.MemoryGuesses;
import java.util.UUID;

final class MemoryGuessesTest implements GuessesContract {
    private final Guesses guesses = new MemoryGuesses();

    @Override
    public Guesses guesses() {
        return guesses;
    }

    @Override
    public Subject newcomer() {
        return new Subject("realm", UUID.randomUUID().toString());
    }
}
