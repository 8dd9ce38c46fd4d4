package dev.virga.plugin.lambda.code;

import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.ServiceUnderTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Archives in a service that has nothing else.
final class ArchivesUnderTest implements AutoCloseable {
  static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST";
  static final String OTHER = "arn:aws:lambda:us-east-1:123456789012:function:g:$LATEST";

  private final ServiceUnderTest host;
  private final Archives archives;

  ArchivesUnderTest() {
    this(it -> it);
  }

  ArchivesUnderTest(UnaryOperator<ServiceUnderTest.Setup> setup) {
    this.host = setup.apply(ServiceUnderTest.of(new Plugin())).start();
    this.archives = new Archives(host.context());
  }

  Archives archives() {
    return archives;
  }

  CodeStore.StoredArchive keep(ZipBuilder zip) {
    return call(() -> archives.keep(zip.stream(), FUNCTION));
  }

  CodeStore.StoredArchive keep(String noZip) {
    return call(() ->
        archives.keep(new ByteArrayInputStream(noZip.getBytes(StandardCharsets.UTF_8)), FUNCTION));
  }

  void use(String owner, Set<String> codeSha256s) {
    call(() -> {
      archives.use(owner, codeSha256s);
      return owner;
    });
  }

  <T> T call(java.util.function.Supplier<T> body) {
    return host.context().transaction(body);
  }

  /// The names of everything in the directory, at any depth, without those of the directories that are
  /// always there.
  List<Path> files() {
    Path code = host.context().directory().resolve("code");
    try (Stream<Path> all = Files.walk(code)) {
      return all.map(code::relativize).filter(it -> it.getNameCount() > 1).toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  @Override
  public void close() {
    archives.close();
    host.close();
  }

  private static final class Plugin implements ServicePlugin {
    @Override
    public ServiceDescriptor descriptor() {
      return ServiceDescriptor.restJson("lambda", "2015-03-31");
    }

    @Override
    public Service start(ServiceContext context) {
      return List::of;
    }
  }
}
