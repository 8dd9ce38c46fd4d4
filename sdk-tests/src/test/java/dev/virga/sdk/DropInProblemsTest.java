package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.VirgaProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that may be wrong with a drop-in, all in one plugins directory: each is reported
/// precisely, and what is right answers.
class DropInProblemsTest {
  private static final String ONE = "Operation<?, ?> it = new Count(); return () -> List.of(it);";
  private static final String COUNT =
      """
      public static final class Count implements Operation<Count.In, Count.Out> {
        public record In() {}
        public record Out(int number) {}
        public Out handle(In input, RequestContext caller) { BODY }
      }
      """;

  @TempDir Path directory;

  /// What the report says of each drop-in, by the name of its folder.
  private final Map<String, String> expected = new LinkedHashMap<>();

  @Test
  void every_problem_is_reported_precisely_and_harms_nothing() throws Exception {
    var jars = new DropInJars(directory);
    brokenJars(jars);
    otherVersions(jars);
    brokenModules(jars);
    failures(jars);
    brokenCalls(jars);

    try (var virga = VirgaProcess.start("--plugins-directory", jars.plugins().toString())) {
      String services = call(virga, "GET", "/_virga/services", "", "");
      String output = virga.output();
      var soft = new SoftAssertions();
      expected.forEach((source, reason) -> {
        String place = "(" + source + ")";
        soft.assertThat(lines(output, "FAILED ", place)).as(source).contains(reason);
        soft.assertThat(lines(output, "WARNING dev.virga.kernel", place)).contains(reason);
        soft.assertThat(services).contains(reason, "\"source\":\"" + source + "\"");
      });
      soft.assertAll();
      assertThat(count(virga, "good")).isEqualTo("{\"number\":7}");
      assertThat(count(virga, "exhausted")).contains("InternalFailure");
      assertThat(count(virga, "endless")).contains("InternalFailure");
      assertThat(count(virga, "missing")).contains("InternalFailure");
      assertThat(count(virga, "changed")).contains("InternalFailure");
      assertThat(count(virga, "threads")).isEqualTo("{\"number\":7}");
      assertThat(virga.output())
          .contains("the drop-in exhausted is at fault: it takes more memory than there is")
          .contains("the drop-in endless is at fault: it calls itself without end")
          .contains("the drop-in missing is at fault: the class gone.Gone is missing")
          .contains(
              "the drop-in changed is at fault: it was compiled against another version of the SPI");
      assertThat(count(virga, "good")).isEqualTo("{\"number\":7}");
    }
  }

  private void brokenJars(DropInJars jars) throws IOException {
    Files.writeString(jars.folder("corrupt").resolve("corrupt.jar"), "this is no jar");
    expected.put("corrupt", "corrupt.jar: java.util.zip.ZipException: zip END header not found");
    jars.jar(jars.folder("unnamed").resolve("1.jar"), Map.of(), Map.of("x.txt", ""));
    expected.put("unnamed", "Unable to derive module descriptor");
    jars.folder("empty");
    expected.put("empty", "it provides no ServicePlugin, Protocol or ExecutorPlugin");
    Files.createSymbolicLink(jars.plugins().resolve("lost"), directory.resolve("nowhere"));
    expected.put("lost", "it is a link that leads nowhere");
    Path bare = jars.folder("nobody").resolve("nobody.jar");
    jars.jar(
        bare,
        Map.of(),
        Map.of("META-INF/services/dev.virga.spi.ServicePlugin", "no.such.Plugin\n"));
    expected.put("nobody", "no.such.Plugin");
  }

  private void otherVersions(DropInJars jars) {
    Path later =
        jars.jar(
            directory.resolve("spi.jar"),
            Map.of(
                "module-info.java", "module dev.virga.spi { exports dev.virga.spi; }",
                "Arn.java", "package dev.virga.spi; public class Arn {}"),
            Map.of());
    jars.jar(
        jars.folder("later").resolve("later.jar"),
        Map.of("module-info.java", "module later { requires dev.virga.spi; }"),
        Map.of(),
        later);
    expected.put(
        "later",
        "later: it was compiled against version "
            + DropInJars.VERSION
            + " of the SPI; this platform has");
    jars.jar(
        jars.folder("older").resolve("older.jar"),
        Map.of(),
        Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nVirga-Spi-Version: 0.0.9\n"));
    expected.put("older", "which takes plugins from 0.1.0 on");
    Path spi =
        jars.jar(
            directory.resolve("other.jar"),
            Map.of(
                "ServicePlugin.java",
                    "package dev.virga.spi; public interface ServicePlugin {"
                        + " ServiceDescriptor descriptor(); }",
                "ServiceDescriptor.java",
                    "package dev.virga.spi; public class ServiceDescriptor {"
                        + " public static ServiceDescriptor soap(String name) { return null; } }"),
            Map.of());
    jars.plugin(
        jars.folder("method").resolve("method.jar"),
        "bad.method.It",
        "package bad.method; import dev.virga.spi.*; public class It implements ServicePlugin {"
            + " public ServiceDescriptor descriptor() { return ServiceDescriptor.soap(\"x\"); } }",
        spi);
    expected.put(
        "method",
        "it was compiled against another version of the SPI: java.lang.NoSuchMethodError");
    jars.plugin(
        jars.folder("abstract").resolve("abstracted.jar"),
        "bad.unfinished.It",
        "package bad.unfinished; import dev.virga.spi.*; public class It implements ServicePlugin {"
            + " public ServiceDescriptor descriptor() {"
            + " return "
            + "new Own().own(); } static class Own { ServiceDescriptor own() {"
            + " return dev.virga.spi.Descriptors.json(); } } }",
        jars.jar(
            directory.resolve("descriptors.jar"),
            Map.of(
                "Descriptors.java",
                "package dev.virga.spi; public class Descriptors {"
                    + " public static ServiceDescriptor json() { return null; } }"),
            Map.of(),
            spi),
        spi);
    expected.put("abstract", "here is no class dev.virga.spi.Descriptors");
  }

  private void brokenModules(DropInJars jars) {
    Path library =
        jars.jar(
            directory.resolve("library.jar"),
            Map.of("module-info.java", "module some.library { }"),
            Map.of());
    jars.jar(
        jars.folder("requiring").resolve("requiring.jar"),
        Map.of("module-info.java", "module requiring { requires some.library; }"),
        Map.of(),
        library);
    expected.put("requiring", "Module some.library not found, required by requiring");
    Map<String, String> same = Map.of("module-info.java", "module same { }");
    jars.jar(jars.folder("same").resolve("a.jar"), same, Map.of());
    jars.jar(jars.folder("same").resolve("b.jar"), same, Map.of());
    expected.put("same", "Two versions of module same found");
    jars.jar(
        jars.folder("java").resolve("java.jar"),
        Map.of("module-info.java", "module org.jspecify { }"),
        Map.of());
    expected.put("java", "the platform already has a module named org.jspecify");
    Path kernel =
        jars.jar(
            directory.resolve("kernel.jar"),
            Map.of("module-info.java", "module dev.virga.kernel { }"),
            Map.of());
    jars.jar(
        jars.folder("inside").resolve("inside.jar"),
        Map.of("module-info.java", "module inside { requires dev.virga.kernel; }"),
        Map.of(),
        kernel);
    expected.put(
        "inside",
        "module inside requires dev.virga.kernel, which the platform has for itself alone");
    Path absent =
        jars.jar(
            directory.resolve("gone.jar"),
            Map.of(
                "Gone.java",
                "package gone; public class Gone { public static int n() { return 1; } }"),
            Map.of());
    plugin(jars, "class", "int field = gone.Gone.n();", ONE, "return new Out(7);", absent);
    expected.put("class", "the class gone.Gone is missing");
  }

  private void failures(DropInJars jars) {
    plugin(jars, "good", "", ONE, "return new Out(7);");
    plugin(jars, "zweifach", "", ONE, "return new Out(8);");
    rename(jars, "zweifach", "good");
    expected.put("zweifach", "there is already a service 'good' (good)");
    plugin(
        jars,
        "constructor",
        "{ if (true) throw new AssertionError(\"no luck\"); }",
        ONE,
        "return null;");
    expected.put("constructor", "failed: java.lang.AssertionError: no luck");
    plugin(jars, "starting", "", "throw new IllegalStateException(\"no start\");", "return null;");
    expected.put("starting", "start() failed: java.lang.IllegalStateException: no start");
    plugin(jars, "nothing", "", "return null;", "return null;");
    expected.put("nothing", "start() returned null");
    plugin(
        jars,
        "hanging",
        "",
        "while (true) { java.util.concurrent.locks.LockSupport.park(); }",
        "return null;");
    expected.put("hanging", "start() did not return within 10 s, and was given up");
    plugin(
        jars,
        "record",
        "",
        "Operation<?, ?> it = new Odd(); return () -> List.of(it); }"
            + " public static final class Odd implements Operation<Odd.In, Odd.In> {"
            + " public record In(Thread thread) {}"
            + " public In handle(In input, RequestContext caller) { return input; }",
        "return null;");
    expected.put("record", "java.lang.Thread is no wire type");
  }

  private void brokenCalls(DropInJars jars) {
    Path absent = directory.resolve("gone.jar");
    plugin(jars, "missing", "", ONE, "return new Out(gone.Gone.n());", absent);
    plugin(jars, "exhausted", "", ONE, "throw new OutOfMemoryError(\"all gone\");");
    plugin(jars, "endless", "", ONE, "return handle(input, caller);");
    plugin(
        jars,
        "threads",
        "",
        "new Thread(() -> { while (true) java.util.concurrent.locks.LockSupport.park(); }).start(); "
            + ONE,
        "return new Out(7);");
    Path scope =
        jars.jar(
            directory.resolve("scope.jar"),
            Map.of(
                "Scope.java",
                "package dev.virga.spi; public class Scope {"
                    + " public static int planet() { return 3; } }"),
            Map.of());
    plugin(jars, "changed", "", ONE, "return new Out(Scope.planet());", scope);
  }

  /// A service named like its folder, with the operation Count.
  private static void plugin(
      DropInJars jars, String name, String field, String start, String handle, Path... libraries) {
    plugin(jars, name, name, field, start, handle, libraries);
  }

  private static void rename(DropInJars jars, String folder, String service) {
    plugin(jars, folder, service, "", ONE, "return new Out(8);");
  }

  private static void plugin(
      DropInJars jars,
      String folder,
      String service,
      String field,
      String start,
      String handle,
      Path... libraries) {
    String source =
        "package bad."
            + folder
            + "_; import dev.virga.spi.*; import java.util.*;"
            + " public class It implements ServicePlugin { "
            + field
            + " public ServiceDescriptor descriptor() { return ServiceDescriptor.json(\""
            + service
            + "\", \""
            + service
            + "\"); }"
            + " public Service start(ServiceContext context) { "
            + start
            + " } "
            + COUNT.replace("BODY", handle)
            + " }";
    jars.plugin(jars.folder(folder).resolve("it.jar"), "bad." + folder + "_.It", source, libraries);
  }

  private static String lines(String output, String start, String part) {
    return String.join(
        "\n", output.lines().filter(it -> it.contains(start) && it.contains(part)).toList());
  }

  private static String count(VirgaProcess virga, String service) throws Exception {
    return call(virga, "POST", "/", service + ".Count", "{}");
  }

  private static String call(
      VirgaProcess virga, String method, String path, String target, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(virga.endpoint() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!target.isEmpty()) {
      request.header("X-Amz-Target", target).header("Content-Type", "application/x-amz-json-1.1");
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
