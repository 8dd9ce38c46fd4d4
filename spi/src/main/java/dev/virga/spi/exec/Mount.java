package dev.virga.spi.exec;

import java.nio.file.Path;

/// What a workload finds at a path of its own, whether or not this machine has such a path.
public sealed interface Mount {
  /// The absolute path at which the workload finds it.
  String target();

  /// A directory of this machine.
  ///
  /// @param source the directory, which exists
  /// @param target the absolute path at which the workload finds it
  /// @param readOnly whether the workload may not write to it
  record Directory(Path source, String target, boolean readOnly) implements Mount {}

  /// A directory that is empty when the workload begins, that nobody else sees, that anyone in the
  /// workload may write to, as with `/tmp`, and that ends with the workload.
  ///
  /// @param target the absolute path at which the workload finds it
  /// @param bytes how much it holds, in bytes; more than 0
  record Temporary(String target, long bytes) implements Mount {}
}
