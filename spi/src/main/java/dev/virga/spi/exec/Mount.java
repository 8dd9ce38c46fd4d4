package dev.virga.spi.exec;

import java.nio.file.Path;

/// A directory of this machine that a workload finds at a path of its own.
///
/// @param source the directory, which exists
/// @param target the absolute path at which the workload finds it, whether or not this machine has such
///     a path
/// @param readOnly whether the workload may not write to it
public record Mount(Path source, String target, boolean readOnly) {}
