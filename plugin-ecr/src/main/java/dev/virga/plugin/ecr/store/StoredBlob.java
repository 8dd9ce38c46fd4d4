package dev.virga.plugin.ecr.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a repository has a blob.
///
/// @param size in bytes
/// @param mediaType what manifests call it, or null where none names it yet
/// @param manifest whether it is a manifest, and no layer
/// @param since when the repository got it
public record StoredBlob(
    String digest,
    String repositoryName,
    long size,
    @Nullable String mediaType,
    boolean manifest,
    Instant since) {}
