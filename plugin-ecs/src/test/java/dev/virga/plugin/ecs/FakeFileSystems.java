package dev.virga.plugin.ecs;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// One file system, `fs-12345678`, which is a directory of the test.
final class FakeFileSystems implements FileSystems {
  private final Path directory;
  private final List<Source> opened = new CopyOnWriteArrayList<>();
  private volatile boolean readOnly;

  FakeFileSystems(Path directory) {
    this.directory = directory;
  }

  void becomesReadOnly() {
    readOnly = true;
  }

  /// What was asked for.
  List<Source> opened() {
    return opened;
  }

  @Override
  public Directory open(Scope scope, Source source) {
    opened.add(source);
    if (!"fs-12345678".equals(source.fileSystemId())) {
      throw AwsException.of("MountFailed", "Failed to resolve \"" + source.fileSystemId() + "\"");
    }
    return new Directory(directory, readOnly, null);
  }
}
