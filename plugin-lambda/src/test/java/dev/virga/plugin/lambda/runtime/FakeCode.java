package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.store.LayerContents;
import dev.virga.spi.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Code and layers that are directories already, by their names in one folder.
record FakeCode(Path folder, AtomicInteger leases) implements CodeStore, LayerContents {
  FakeCode(Path folder) {
    this(folder, new AtomicInteger());
  }

  @Override
  public Unpacked unpack(String name) throws IOException {
    Path directory = folder.resolve(name);
    if (!Files.isDirectory(directory)) {
      throw new BrokenArchive("zip END header not found");
    }
    leases.incrementAndGet();
    return new Unpacked() {
      @Override
      public Path directory() {
        return directory;
      }

      @Override
      public void close() {
        leases.decrementAndGet();
      }
    };
  }

  @Override
  public Optional<String> codeSha256(String layerVersionArn) {
    return Optional.of(layerVersionArn);
  }

  @Override
  public StoredArchive keep(InputStream zip, String owner) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StoredArchive inspect(InputStream zip) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void use(String owner, Set<String> codeSha256s) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<StoredArchive> find(String codeSha256) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> archive(String codeSha256) {
    return Optional.empty();
  }

  @Override
  public Optional<Found> find(Scope caller, String layerVersionArn) {
    return Optional.empty();
  }
}
