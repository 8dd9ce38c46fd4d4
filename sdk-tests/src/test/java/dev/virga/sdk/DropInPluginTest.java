package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.VirgaProcess;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;
import software.amazon.awssdk.services.ssm.model.ParameterType;
import software.amazon.awssdk.services.ssm.model.SsmException;

/// A plugin of somebody else, compiled against the SPI alone and dropped into the distribution.
class DropInPluginTest {
  private static final Path SOURCES = Path.of("..", "examples", "plugin-parameters", "src", "main");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_plugin_answers_the_sdk_as_an_explicit_and_as_an_automatic_module(boolean explicit)
      throws Exception {
    build(explicit, plugins("parameters").resolve("virga-parameters-1.0.jar"));

    try (VirgaProcess virga = start();
        SsmClient ssm = Clients.ssm(virga.endpoint())) {
      ssm.putParameter(it -> it.name("greeting").value("hello").type(ParameterType.STRING));
      var parameter = ssm.getParameter(it -> it.name("greeting")).parameter();

      assertThat(parameter.value()).isEqualTo("hello");
      assertThat(parameter.version()).isEqualTo(1);
      assertThat(parameter.arn())
          .isEqualTo("arn:aws:ssm:us-east-1:123456789012:parameter/greeting");
      assertThatThrownBy(() -> ssm.getParameter(it -> it.name("nothing")))
          .isInstanceOf(ParameterNotFoundException.class);
      assertThatThrownBy(() -> ssm.describeParameters())
          .isInstanceOfSatisfying(
              SsmException.class,
              e -> {
                assertThat(e.statusCode()).isEqualTo(501);
                assertThat(e.getMessage()).contains("DescribeParameters");
              });
    }
  }

  @Test
  void broken_plugins_are_reported_each_and_harm_nothing() throws Exception {
    build(true, plugins("parameters").resolve("virga-parameters-1.0.jar"));
    build(true, plugins("twice").resolve("again.jar"));
    Files.writeString(plugins("corrupt").resolve("corrupt.jar"), "this is no jar");
    Files.createDirectories(plugins("empty"));
    failing(plugins("failing").resolve("failing.jar"));

    try (VirgaProcess virga = start();
        SsmClient ssm = Clients.ssm(virga.endpoint())) {
      ssm.putParameter(it -> it.name("still").value("works").type(ParameterType.STRING));

      assertThat(ssm.getParameter(it -> it.name("still")).parameter().value()).isEqualTo("works");
      assertThat(get(virga, "/_virga/services"))
          .contains("\"source\":\"corrupt\"")
          .contains("\"source\":\"empty\"")
          .contains("\"source\":\"failing\"", "it has no luck")
          .contains("\"source\":\"twice\"", "already a service 'ssm'");
      assertThat(get(virga, "/health"))
          .contains("\"ssm\"", "\"ecs\"")
          .doesNotContain("\"failing\"");
      assertThat(virga.output()).contains("corrupt", "failing", "twice");
    }
  }

  private Path plugins(String name) throws IOException {
    return Files.createDirectories(directory.resolve("plugins").resolve(name));
  }

  private VirgaProcess start() {
    return VirgaProcess.start("--plugins-directory", directory.resolve("plugins").toString());
  }

  private void build(boolean explicit, Path jar) throws Exception {
    Path classes = Files.createTempDirectory(directory, "classes");
    var sources = new ArrayList<String>();
    try (Stream<Path> found = Files.walk(SOURCES.resolve("java"))) {
      found
          .filter(it -> it.toString().endsWith(".java"))
          .filter(it -> explicit || !it.endsWith("module-info.java"))
          .forEach(it -> sources.add(it.toString()));
    }
    compile(explicit, classes, sources);
    if (!explicit) {
      Path services = Files.createDirectories(classes.resolve("META-INF").resolve("services"));
      String provider = "META-INF/services/dev.virga.spi.ServicePlugin";
      Files.copy(
          SOURCES.resolve("resources").resolve(provider),
          services.resolve("dev.virga.spi.ServicePlugin"));
    }
    pack(classes, jar);
  }

  private void failing(Path jar) throws Exception {
    Path source = directory.resolve("FailingPlugin.java");
    Files.writeString(
        source,
        """
        package failing;
        public final class FailingPlugin implements dev.virga.spi.ServicePlugin {
          public dev.virga.spi.ServiceDescriptor descriptor() {
            return dev.virga.spi.ServiceDescriptor.json("failing", "Failing");
          }
          public dev.virga.spi.Service start(dev.virga.spi.ServiceContext context) {
            throw new IllegalStateException("it has no luck");
          }
        }
        """);
    Path classes = Files.createTempDirectory(directory, "classes");
    compile(false, classes, List.of(source.toString()));
    Path services = Files.createDirectories(classes.resolve("META-INF").resolve("services"));
    Files.writeString(services.resolve(ServicePlugin.class.getName()), "failing.FailingPlugin\n");
    pack(classes, jar);
  }

  private static void compile(boolean explicit, Path classes, List<String> sources) {
    String path =
        location(ServicePlugin.class) + java.io.File.pathSeparator + location(NullMarked.class);
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("--release", "25", "-d", classes.toString()));
    arguments.addAll(List.of(explicit ? "--module-path" : "--class-path", path));
    arguments.addAll(sources);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(String[]::new));
    assertThat(status).isZero();
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> found = Files.walk(classes)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String get(VirgaProcess virga, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(virga.endpoint() + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
