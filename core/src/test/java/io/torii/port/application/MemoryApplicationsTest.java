package io.torii.port.application;

import io.torii.domain.Subject;
import io.torii.fake.MemoryApplications;
import io.torii.fake.MemoryPhotos;
import java.util.UUID;

final class MemoryApplicationsTest implements ApplicationsContract, QueueContract, PhotosContract {
    private final MemoryApplications kept = new MemoryApplications();
    private final MemoryPhotos photos = new MemoryPhotos(kept);

    @Override
    public Applications applications() {
        return kept;
    }

    @Override
    public Queue queue() {
        return kept;
    }

    @Override
    public Photos photos() {
        return photos;
    }

    @Override
    public Subject newcomer() {
        return new Subject("realm", UUID.randomUUID().toString());
    }
}
