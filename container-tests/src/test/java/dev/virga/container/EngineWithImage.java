package dev.virga.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One engine for all test classes of a run, with Virga's image in it.
///
/// @param engine the engine, which Testcontainers uses too
record EngineWithImage(DockerEngine engine) implements AutoCloseable {
  /// The name of the image.
  static final String IMAGE = "virga";

  /// The engine, started by the first class that asks. Where none can run, the test is skipped.
  static EngineWithImage shared(ExtensionContext context) {
    List<String> missing = DockerEngine.missing();
    Assumptions.assumeTrue(missing.isEmpty(), () -> "a Docker Engine needs " + missing);
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(EngineWithImage.class))
        .computeIfAbsent(EngineWithImage.class, _ -> start(), EngineWithImage.class);
  }

  private static EngineWithImage start() {
    try {
      var engine = DockerEngine.start(Files.createTempDirectory("vd"));
      try {
        Path gathered = Files.createTempDirectory("vb");
        BaseImage.importTo(engine, "virga-base", gathered);
        Programs.output("rm", "-rf", gathered.toString());
        Path home = Path.of(System.getProperty("virga.home", "../launcher/target/virga"));
        engine.docker(
            "build",
            "--build-arg=BASE=virga-base",
            "--tag=" + IMAGE,
            "--file=" + home.resolve("share/docker/Dockerfile"),
            home.toString());
        System.setProperty(TestEngineStrategy.HOST, engine.host());
        return new EngineWithImage(engine);
      } catch (IOException | RuntimeException e) {
        engine.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    System.clearProperty(TestEngineStrategy.HOST);
    engine.close();
  }
}
