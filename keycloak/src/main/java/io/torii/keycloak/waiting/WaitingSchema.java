package io.torii.keycloak.waiting;

import org.infinispan.protostream.GeneratedSchema;
import org.infinispan.protostream.annotations.ProtoSchema;

/** Found by Infinispan through {@code META-INF/services}; the build writes the class behind it. */
@ProtoSchema(
        schemaPackageName = "torii",
        schemaFilePath = "proto",
        schemaFileName = "torii.proto",
        includeClasses = Woken.class,
        service = true)
public interface WaitingSchema extends GeneratedSchema {}
