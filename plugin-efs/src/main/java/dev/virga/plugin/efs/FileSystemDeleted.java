package dev.virga.plugin.efs;

import dev.virga.spi.Scope;

/// A file system is gone, and its directory can go.
///
/// @param scope where it was
/// @param fileSystemId which one
record FileSystemDeleted(Scope scope, String fileSystemId) {}
